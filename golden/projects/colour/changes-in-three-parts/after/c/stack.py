import asyncio


async def stack(cups):
    await asyncio.sleep(0)
    return "/".join(cups)
