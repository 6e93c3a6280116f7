"""Decisions: what is done on the way that is taken."""

import new
import old

from segue import (
    MISSING,
    Loop,
    inside,
    is_false,
    is_literal,
    is_missing,
    is_none,
    is_true,
    refuse,
    replaces,
    report,
    review,
)


@replaces(old.get)
def get(url, limit=MISSING, check=MISSING, *, proxy=MISSING):
    if is_none(proxy):
        proxy = MISSING
    if not is_missing(proxy):
        refuse("there is no proxy")
    if is_none(limit):
        limit = new.FOREVER
    elif not is_missing(limit):
        if is_literal(limit):
            limit = new.Limit(limit)
        else:
            review("is it a number?")
            limit = new.Limit(total=limit)
    if is_true(check):
        check = MISSING
    elif is_false(check):
        check = new.UNCHECKED
    return new.get(url, limit=limit, check=check)


@replaces(old.open)
def open_file(path, mode=MISSING):
    if is_missing(mode):
        file = new.open(path)
    else:
        file = new.open_as(path, mode)
    new.check(file)
    return file


@replaces(old.twice)
def twice(names):
    names = {**names, "a": 1}
    names = {**names, "b": 2}
    return new.call(names)


@replaces(old.log)
def log(text):
    if inside(Loop):
        report("it is said many times")
    else:
        if is_literal(text):
            return new.say(text)
        else:
            return new.tell(text)
