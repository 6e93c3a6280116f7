"""A default is what a call means that leaves an argument out."""

import new
import old
from segue import replaces


@replaces(old.call)
def call(a, level=1, *, sink=new.SINK, flag=None):
    return new.call(a, level, sink, flag)


@replaces(old.power)
def power(level=-1):
    return level**2


@replaces(old.level)
def level(level=-1):
    return level
