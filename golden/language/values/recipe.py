"""Values that change their type, and what they come from."""

import new
import old
from segue import MISSING, refuse, replaces, shared


@replaces(old.get)
async def get(client, url, *, limit=MISSING, **options) -> new.Reply:
    limit = new.Limit(total=limit)
    async with client.get(url, limit=limit, **options) as reply:
        yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    ok = new.Reply.ok
    elapsed = refuse("nobody times it")

    @property
    def code(self):
        return self.status

    async def text(self):
        return await self.read(encoding="utf-8")


@replaces(old.Error)
class Error(new.Error, TimeoutError):
    pass


@shared
async def client():
    async with new.Client() as client:
        yield client
