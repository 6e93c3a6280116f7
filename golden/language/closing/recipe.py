"""Values that are closed."""

import new
import old
from segue import is_closed_behind, replaces


@replaces(old.Pool)
async def pool(size) -> new.Pool:
    async with new.Pool(size) as pool:
        yield pool


@replaces(old.Pool)
class Pool(new.Pool):
    run = new.Pool.run

    async def close(self):
        if not is_closed_behind(self):
            await self.close()
