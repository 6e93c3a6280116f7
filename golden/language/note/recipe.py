"""Notes on what is converted."""

import new
import old

from segue import (
    MISSING,
    Loop,
    inside,
    is_missing,
    note,
    refuse,
    replaces,
    review,
    shared,
)


@shared
def pool():
    note("one pool in each function")
    with new.Pool() as pool:
        yield pool


@replaces(old.get)
def get(pool, url, *, timeout=MISSING):
    if is_missing(timeout):
        note("no timeout: it may wait for ever")
    if inside(Loop):
        refuse("not in a loop")
    return pool.get(url, timeout=timeout)


@replaces(old.put)
def put(url):
    note("it is put once")
    review("is it there already?")
    return new.put(url)
