import asyncio

from drill import bore, cool


async def dig():
    cool()
    return await asyncio.to_thread(bore, 3)
