import contextlib

import new
import old
from old.errors import Late, NoLink as Lost

FAILED = (old.BadText, old.Late)
GONE = Lost


def any_of_them(name):
    try:
        old.load(name)
    except old.Error as error:
        print(error)


def special(name):
    try:
        old.read(name)
    except old.Error:
        raise
    try:
        old.read(name)
    except ValueError:
        print("a value")
    except old.Error:
        print("another")
    try:
        old.read(name)
    except (old.Error, ValueError):
        print("both")
    try:
        old.read(name)
    except (KeyError, old.Error):
        print("one of them")


def in_order(name):
    try:
        old.load(name, wait=3)
    except Late:
        print("late")
    except Lost:
        print("no link")
    except old.Error:
        print("something")


def nobody_waits(name):
    try:
        old.load(name)
    except Lost:
        print("no link")


def through_others(name):
    try:
        special(name)
    except old.Error:
        print("from below")


def suppressed(name):
    with contextlib.suppress(old.Error), open(name):
        old.load(name)
    with contextlib.suppress(KeyError, old.Error):
        old.read(name)
    with contextlib.suppress((KeyError, old.Error)):
        old.load(name)
    with old.expecting(old.Error):
        old.load(name)


def by_variables(name):
    try:
        old.read(name)
    except FAILED:
        print("failed")
    except (KeyError, GONE):
        print("gone")
    with contextlib.suppress(KeyError, FAILED):
        old.read(name)


def merged(name):
    try:
        old.load(name)
    except (old.Late, old.Error):
        print("one after the other")
    try:
        old.load(name)
    except (old.Late, new.Error, old.Error):  # whatever it is
        print("all")
    try:
        old.load(name)
    except old.Late:
        print("late")
    except (old.Error, new.Error):
        print("not late")


def tested(name):
    try:
        old.load(name)
    except Exception as error:
        if isinstance(error, old.Late):
            print(f"{error}")
        elif isinstance(error, (old.NoLink, ValueError)):
            print(str(error))
        raise


def everything(name):
    try:
        old.load(name)
    except Exception:
        print("whatever")
    try:
        old.load(name)
    except:
        print("whatever")


def around(name):
    for one in name:
        try:
            try:
                old.load(one)
            except old.Late:
                continue
            else:
                print(one)
        except old.NoLink:
            break
        finally:
            print("tried")
    else:
        print("all")


def one_for_both(name):
    try:
        old.load(name, wait=3)
    except (old.NoLink, old.Late):
        print("no link, or late")
