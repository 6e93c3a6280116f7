import asyncio


async def tune(station):
    await asyncio.sleep(0)
    return f"on {station}"


async def search(*stations):
    return [await tune(station) for station in stations]
