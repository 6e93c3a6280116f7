"""Decisions about a site."""

import new
import old
from segue import MISSING, is_missing, is_none, is_true, note, refuse, replaces, review


@replaces(old.get)
def get(url, *, limit=MISSING, check=MISSING, proxy=MISSING):
    if is_none(limit):
        limit = new.Limit(total=None)
    elif not is_missing(limit):
        limit = new.Limit(total=limit)
    else:
        note("without a limit new waits for a minute only")
    if is_true(check):
        check = MISSING
    elif not is_missing(check):
        if is_none(check):
            review("None is taken for False")
        check = False
    if not is_missing(proxy):
        refuse("new takes no proxy")
    return new.get(url, limit=limit, verify=check)


@replaces(old.put)
def put(url, fields=MISSING):
    if is_missing(fields):
        return new.touch(url)
    form = new.Form(fields)
    return new.put(url, form=form)
