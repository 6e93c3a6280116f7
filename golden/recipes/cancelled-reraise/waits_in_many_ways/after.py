import asyncio

PAUSE = 0.01


class Pages:
    def __init__(self):
        self.left = 2

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(PAUSE)
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return self.left

    async def __aenter__(self):
        await asyncio.sleep(PAUSE)
        return self

    async def __aexit__(self, *error):
        print("closed")


async def by_loop():
    try:
        async for page in Pages():
            print(page)
    except asyncio.CancelledError:
        raise
    except BaseException:
        print("no more pages")


async def by_block():
    try:
        async with Pages() as pages:
            print(pages.left)
    except asyncio.CancelledError:
        raise
    except BaseException:
        print("no pages")


async def by_comprehension():
    try:
        print([page async for page in Pages()])
    except asyncio.CancelledError:
        raise
    except BaseException:
        print("no list of pages")


async def by_wait_for():
    try:
        await asyncio.wait_for(asyncio.sleep(PAUSE), 60)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    except asyncio.TimeoutError:
        print("too late")


async def by_gather():
    try:
        await asyncio.gather(asyncio.sleep(PAUSE), asyncio.sleep(PAUSE))
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def by_event():
    event = asyncio.Event()
    if PAUSE < 1:
        event.set()
    try:
        await event.wait()
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    await by_loop()
    await by_block()
    await by_comprehension()
    await by_wait_for()
    await by_gather()
    await by_event()


if __name__ == "__main__":
    asyncio.run(main())
