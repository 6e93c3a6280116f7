"""What is assigned to members, and goes to where it is needed."""

import new
import old
from segue import assigned, replaces


@replaces(old.Session)
async def open_session(*, headers=assigned, limit=assigned) -> new.Session:
    async with new.Session(headers=headers, limit=limit) as session:
        yield session


@replaces(old.Session)
class Session(new.Session):
    async def get(self, url) -> new.Reply:
        async with self.get(url) as reply:
            yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    @property
    async def text(self, *, encoding=assigned):
        return await self.text(encoding=encoding)
