"""Members of members, and special ones."""

import new
import old
from segue import refuse, replaces


@replaces(old.get)
async def get(url) -> new.Reply:
    async with new.get(url) as reply:
        yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    def check(self) -> None:
        self.check()

    def close(self):
        pass

    async def lines(self):
        async for line in self.body:
            yield line.rstrip()

    def __bool__(self):
        return self.ok


@replaces(old.BadStatus)
class BadStatus(new.BadStatus):
    class reply(new.BadStatus):
        code = new.BadStatus.status
        text = refuse("the body is gone when the exception comes")
