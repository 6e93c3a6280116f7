import contextlib

import old
import retries
from old.errors import Late

SHOWN = old.NoLink  # not converted: 'SHOWN' is used for more than to catch by


def shown(name):
    print(SHOWN)
    try:
        old.load(name)  # not converted: line 7 hangs on it and cannot be: 'SHOWN' is used for more than to catch by
    except SHOWN:
        print("no link")


def waits(name):
    try:
        old.load(name, wait=3)  # not converted: line 21 of the same function cannot be: it would take those that are late, too
    except old.NoLink:  # not converted: it would take those that are late, too
        print("no link")


def may_wait(name, options):
    try:
        old.load(name, **options)  # not converted: line 28 of the same function cannot be: it would take those that are late, too
    except old.NoLink:  # not converted: it would take those that are late, too
        print("no link")


def above(name):
    try:
        old.load(name)  # not converted: line 37 of the same function cannot be: a handler above would catch 'new.TooLate' first
    except TimeoutError:
        print("time")
    except old.Error:  # not converted: a handler above would catch 'new.TooLate' first
        print("late or not")


@retries.on(old.Late)  # not converted: the type is passed on
def again(name):
    return old.load(name)  # not converted: line 41 hangs on it and cannot be: the type is passed on


def raises_it(name):
    if not name:
        raise old.Late("no name")  # not converted: 'Late' has no rule for making one
    return old.load(name)  # not converted: line 48 of the same function cannot be: 'Late' has no rule for making one


def is_late(error):
    return isinstance(error, Late)  # not converted: whether 'error' is converted is not known


def asks(name):
    try:
        old.load(name)  # not converted: line 53 hangs on it and cannot be: whether 'error' is converted is not known
    except Exception as error:
        if is_late(error):
            print(error)


LIMITS = {old.Late: 3}  # not converted: the type is named in a way that no rule knows


def looks_up(name):
    try:
        old.load(name)  # not converted: line 64 hangs on it and cannot be: the type is named in a way that no rule knows
    except Exception as error:
        print(LIMITS[type(error)])


def member(name):
    try:
        old.load(name)  # not converted: line 79 of the same function cannot be: 'error' may be one of several exceptions
    except Exception as error:
        if isinstance(error, old.Late):  # not converted: 'error' may be one of several exceptions
            print(error.errno)


def nothing(name):
    try:
        print(name)
    except old.Late:  # not converted: nothing in its 'try' is converted
        print(name)
    with contextlib.suppress(old.Late):  # not converted: nothing in its 'with' is converted
        print(name)
