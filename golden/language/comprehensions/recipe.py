"""A value in a comprehension."""

import new
import old
from segue import replaces


@replaces(old.get)
async def get(url) -> new.Reply:
    async with new.get(url) as reply:
        yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    code = new.Reply.status
