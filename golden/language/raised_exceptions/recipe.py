"""Exceptions by their hierarchy, and what raises which."""

import decoding
import new
import old
from segue import caught_above, declares, passes, raises, refuse, replaces


@declares(old.Error)
class _Error(OSError): ...


@declares(old.Late)
class _Late(old.Error): ...


@declares(old.Lost)
class _Lost(old.Error): ...


@declares(old.Unreadable)
class _Unreadable(old.Error, ValueError): ...


@replaces(old.get)
async def get(url, **options) -> new.Reply:
    async with new.get(url, **options) as reply:
        yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    @raises(old.Unreadable)
    async def decoded(self):
        return decoding.loads(await self.text())


@replaces(old.Error)
class Error(new.Error, new.Late):
    pass


@replaces(old.Late)
class Late(new.Late):
    pass


@replaces(old.Lost)
class Lost(new.Lost):
    if passes("limit") and not caught_above(old.Late):
        refuse("what comes too late is lost for new: catch old.Late above")


@replaces(old.Unreadable)
class Unreadable(decoding.Error):
    pass
