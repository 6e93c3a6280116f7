"""What a call leaves out disappears."""

import new
import old
from segue import MISSING, replaces


@replaces(old.get)
def get(url, params=MISSING, *, timeout=MISSING):
    timeout = new.Timeout(total=timeout)
    return new.get(url, params, timeout=timeout)


@replaces(old.start)
def start(job, name=MISSING):
    new.prepare(name)
    return new.start(job)


@replaces(old.pair)
def pair(a=MISSING, b=MISSING):
    return new.pair(a, b)


@replaces(old.size)
def size(a=MISSING):
    return a + 1
