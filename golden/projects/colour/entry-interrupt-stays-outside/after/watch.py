import asyncio


async def watch(turns):
    for turn in range(turns):
        await asyncio.sleep(0)
        print("turn", turn)
    raise KeyboardInterrupt
