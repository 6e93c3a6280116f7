"""What it does."""

import asyncio


async def wait():
    await asyncio.sleep(0)
    print(__doc__)


__import__("asyncio").run(wait())
