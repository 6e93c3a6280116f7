"""The two import each other, and yet it is known what the name is."""

import asyncio



async def poll(delay):
    await asyncio.sleep(delay)
