import asyncio as aio


async def wait():
    await aio.sleep(0)
    print((await aio.sleep(0)).__class__.__name__)


aio.run(wait())
