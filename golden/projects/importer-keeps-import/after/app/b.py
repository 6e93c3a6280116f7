"""Nobody has the name from here."""

import asyncio


async def poll(delay):
    await asyncio.sleep(delay)
