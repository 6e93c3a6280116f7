"""Values of a module that are a namespace."""

import new
import old
from segue import replaces


@replaces(old.codes)
class Codes(new.Status):
    ok = new.Status.OK
    missing = new.Status.MISSING


@replaces(old.get)
def get(url) -> new.Reply:
    return new.get(url)


@replaces(old.Reply)
class Reply(new.Reply):
    code = new.Reply.status
