import asyncio
import time


async def wait():
    print(1 if(time.sleep(0))else 2, []if time.sleep(0)else())
    x = not(time.sleep(0))
    return(x)or()


async def tight():
    return(time.sleep)(0)


print(asyncio.run(wait()), asyncio.run(tight()))
