"""Exceptions of an old library that become those of a new one.

>>> def load(name):
...     try:
...         return old.load(name)
...     except old.Error:
...         return None
def load(name):
    try:
        return new.load(name)
    except (new.Error, new.TooLate):
        return None
"""

import contextlib

import new
import old
from segue import caught_above, declares, passes, raises, refuse, replaces, review

aliases = {old.errors: old}
suppressors = [contextlib.suppress, old.expecting]


@replaces(old.load)
def load(name, **options):
    return new.load(name, **options)


@replaces(old.read)
@raises(old.BadText)
def read(name):
    return new.read(name)


@replaces(old.Error)
class Error(new.Error, new.TooLate):
    pass


@replaces(old.NoLink)
class NoLink(new.NoLink):
    if passes("wait") and not caught_above(old.Late):
        refuse("it would take those that are late, too")


@replaces(old.Late)
class Late(new.TooLate):
    pass


@replaces(old.BadText)
class BadText(new.BadText):
    pass


@replaces(old.Odd)
class Odd(new.Error):
    if not passes("wait"):
        review("nobody knows it")


@declares(old.Error)
class _OldError(OSError): ...


@declares(old.NoLink)
class _OldNoLink(old.Error): ...


@declares(old.Late)
class _OldLate(old.Error): ...


@declares(old.Odd)
class _OldOdd(old.Error): ...


@declares(old.BadText)
class _OldBadText(old.Error, ValueError): ...


@declares(new.Error)
class _NewError(Exception): ...


@declares(new.NoLink)
class _NewNoLink(new.Error): ...


@declares(new.TooLate)
class _NewTooLate(TimeoutError): ...


@declares(new.BadText)
class _NewBadText(ValueError): ...


@declares(contextlib.suppress)
def _suppress(*exceptions): ...
