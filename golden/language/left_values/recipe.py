"""Values that are used below their block."""

import new
import old
from segue import is_left, refuse, replaces, shared


@shared
async def client() -> new.Client:
    async with new.Client() as client:
        yield client


@replaces(old.get)
async def get(client, url) -> new.Reply:
    async with client.get(url) as reply:
        yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    code = new.Reply.status

    @property
    async def text(self):
        return await self.text()

    @property
    async def raw(self):
        if is_left(self):
            refuse("its bytes are gone behind its block")
        return await self.read()

    async def __leave__(self):
        await self.read()


@replaces(old.Error)
class Error(new.Error):
    pass
