"""What guards do."""

import new
import old
from segue import is_literal, is_negative, is_none, refuse, replaces, report, review

suppressed_by = ["OLD1"]


@replaces(old.call)
def call(a, b=0):
    if is_negative(a):
        refuse("a is negative")
    if is_none(b):
        return new.call(a)
    if not is_literal(b):
        review("is b what it was?")
    return new.call(a, b)


@replaces(old.gone)
def gone(*args, **options):
    refuse("nothing does it any more")


@replaces(old.debug)
def debug(message):
    if is_literal(message):
        return new.debug(message)
    report("this may print a secret")
