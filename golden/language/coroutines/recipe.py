"""New code that needs a coroutine."""

import loops
import new
import old
from segue import replaces

blocking_locks = [old.Lock]
other_event_loops = [loops]


@replaces(old.wait)
async def wait(seconds):
    await new.wait(seconds)


class Read:
    async def before(file):
        return await old.read(file)

    async def after(file):
        return await new.read(file)
