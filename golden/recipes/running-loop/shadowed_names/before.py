import asyncio


def get_event_loop():
    return "own function"


class asyncio_like:
    @staticmethod
    def get_event_loop():
        return "own class"


async def parameter(asyncio):
    return asyncio.get_event_loop()


async def local():
    asyncio = asyncio_like
    return asyncio.get_event_loop()


async def loop_variable():
    for asyncio in [asyncio_like]:
        return asyncio.get_event_loop()


async def comprehension():
    return [asyncio.get_event_loop() for asyncio in [asyncio_like]]


async def policy():
    return asyncio.get_running_loop() is not None


async def main():
    print(get_event_loop(), await parameter(asyncio_like), await local(), await loop_variable())
    print(await comprehension(), await policy())


asyncio.run(main())
