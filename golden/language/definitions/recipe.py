"""Local names of new code."""

import new
import old
from segue import MISSING, replaces


@replaces(old.put_in)
def put_in(path):
    file = new.open(path)
    return new.read(file)


@replaces(old.twice)
def twice(path):
    file = new.open(path)
    new.check(file)
    return new.read(file)


@replaces(old.between)
def between(path):
    file = new.open(path)
    new.check()
    return new.read(file)


@replaces(old.unused)
def unused(path):
    file = new.open(path)
    return new.read()


@replaces(old.repeated)
def repeated(path):
    file = new.open(path)
    return [new.read(file) for _ in new.lines()]


@replaces(old.limit)
def limit(timeout):
    timeout = new.Timeout(timeout)
    new.start(timeout)
    return new.limit(timeout)


@replaces(old.maybe)
def maybe(path, timeout=MISSING):
    limit = new.Timeout(timeout)
    new.start(limit)
    return new.get(path, timeout=limit)
