"""A finding without a rewrite."""

import old
from segue import is_none, refuse, replaces, report


@replaces(old.call)
def call(a):
    if is_none(a):
        refuse("nothing is called")
    report("old.call is slow")
