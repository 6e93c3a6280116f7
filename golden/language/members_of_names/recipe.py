"""Members of names: they go along with what else is converted."""

import new
import old

from segue import refuse, replaces


@replaces(old.get)
async def get(url) -> new.Reply:
    async with new.get(url) as reply:
        yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    code = new.Reply.status


@replaces(old.codes)
class Codes(new.Status):
    ok = new.Status.OK
    missing = 404
    teapot = refuse("new serves no tea")
