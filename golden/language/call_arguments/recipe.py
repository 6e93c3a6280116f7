"""Positional and keyword spelling are the same call."""

import new
import old
from segue import MISSING, replaces


@replaces(old.call)
def call(a, b, *, key=MISSING):
    return new.call(a, b, key=key)


@replaces(old.only)
def only(a, /, b=2):
    return new.only(a, b)


@replaces(old.exactly)
def exactly(a, b):
    return new.exactly(a, b)


@replaces(old.start)
def start(job, *, loop):
    return new.start(job, loop)
