import asyncio
import asyncio as aio


async def wait(asyncio):
    await aio.sleep(0)
    return asyncio


print(asyncio.run(wait(1)))
