"""No word of this file is that of the function."""

import asyncio



async def poll(delay):
    await asyncio.sleep(delay)
    await asyncio.sleep(delay)


async def nod(nap):
    nap(1)
