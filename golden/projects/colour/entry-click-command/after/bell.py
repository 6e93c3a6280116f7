import asyncio


async def ring(times):
    for _ in range(times):
        await asyncio.sleep(0)
        print("ding")
