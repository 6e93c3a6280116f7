"""A piece of the user's code is evaluated as often as before, and in the same order."""

import new
import old
from segue import replaces


@replaces(old.twice)
def twice(a, b):
    return new.call(b, a, b)


@replaces(old.first)
def first(a, b):
    return new.call(a)


@replaces(old.turn)
def turn(a, b):
    return new.call(b, a)
