"""What can be read once only."""

import new
import old
from segue import also_uses, refuse, replaces


@replaces(old.get)
async def get(url) -> new.Reply:
    async with new.get(url) as reply:
        yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    code = new.Reply.status

    @property
    async def text(self):
        return await self.text()

    async def pieces(self):
        if also_uses(self, "text", "pieces"):
            refuse("what has been gone through cannot be read once more")
        async for piece in self.pieces():
            yield piece
