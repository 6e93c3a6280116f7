import asyncio


async def wait():
    print(1 if(await asyncio.sleep(0))else 2, []if await asyncio.sleep(0)else())
    x = not(await asyncio.sleep(0))
    return(x)or()


async def tight():
    return await (asyncio.sleep)(0)


print(asyncio.run(wait()), asyncio.run(tight()))
