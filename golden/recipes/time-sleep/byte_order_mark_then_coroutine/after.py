import asyncio


async def wait(): print("é", await asyncio.sleep(0))
