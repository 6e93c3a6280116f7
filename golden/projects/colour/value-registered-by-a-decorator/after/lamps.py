import asyncio

from bus import on


@on("dusk")
async def light():
    await asyncio.sleep(0.01)
    return "lit"
