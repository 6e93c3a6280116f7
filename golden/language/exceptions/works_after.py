import contextlib

import new
import old

FAILED = (new.BadText, new.TooLate)
GONE = new.NoLink


def any_of_them(name):
    try:
        new.load(name)
    except (new.Error, new.TooLate) as error:
        print(error)


def special(name):
    try:
        new.read(name)
    except (new.Error, new.TooLate, new.BadText):
        raise
    try:
        new.read(name)
    except ValueError:
        print("a value")
    except (new.Error, new.TooLate):
        print("another")
    try:
        new.read(name)
    except (new.Error, new.TooLate, ValueError):
        print("both")
    try:
        new.read(name)
    except (KeyError, new.Error, new.TooLate, new.BadText):
        print("one of them")


def in_order(name):
    try:
        new.load(name, wait=3)
    except new.TooLate:
        print("late")
    except new.NoLink:
        print("no link")
    except new.Error:
        print("something")


def nobody_waits(name):
    try:
        new.load(name)
    except new.NoLink:
        print("no link")


def through_others(name):
    try:
        special(name)
    except (new.Error, new.TooLate, new.BadText):
        print("from below")


def suppressed(name):
    with contextlib.suppress(new.Error, new.TooLate), open(name):
        new.load(name)
    with contextlib.suppress(KeyError, new.Error, new.TooLate, new.BadText):
        new.read(name)
    with contextlib.suppress((KeyError, new.Error, new.TooLate)):
        new.load(name)
    with old.expecting((new.Error, new.TooLate)):
        new.load(name)


def by_variables(name):
    try:
        new.read(name)
    except FAILED:
        print("failed")
    except (KeyError, GONE):
        print("gone")
    with contextlib.suppress(KeyError, FAILED):
        new.read(name)


def merged(name):
    try:
        new.load(name)
    except (new.TooLate, new.Error):
        print("one after the other")
    try:
        new.load(name)
    except (new.TooLate, new.Error):  # whatever it is
        print("all")
    try:
        new.load(name)
    except new.TooLate:
        print("late")
    except new.Error:
        print("not late")


def tested(name):
    try:
        new.load(name)
    except Exception as error:
        if isinstance(error, new.TooLate):
            print(f"{error}")
        elif isinstance(error, (new.NoLink, ValueError)):
            print(str(error))
        raise


def everything(name):
    try:
        new.load(name)
    except Exception:
        print("whatever")
    try:
        new.load(name)
    except:
        print("whatever")


def around(name):
    for one in name:
        try:
            try:
                new.load(one)
            except new.TooLate:
                continue
            else:
                print(one)
        except new.NoLink:
            break
        finally:
            print("tried")
    else:
        print("all")


def one_for_both(name):
    try:
        new.load(name, wait=3)
    except (new.NoLink, new.TooLate):
        print("no link, or late")
