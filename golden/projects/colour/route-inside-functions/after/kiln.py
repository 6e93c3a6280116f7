import asyncio


async def fire(pot):
    await asyncio.sleep(0)
    return f"fired {pot}"
