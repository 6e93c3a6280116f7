import asyncio


async def work():
    return 1


task = asyncio.ensure_future(work())


def start():
    return asyncio.ensure_future(work())


async def main(loop):
    loop.call_soon(lambda: asyncio.ensure_future(work()))
    await asyncio.gather(*(asyncio.ensure_future(work()) for _ in range(3)))

    def callback():
        asyncio.ensure_future(work())

    loop.call_soon(callback)
