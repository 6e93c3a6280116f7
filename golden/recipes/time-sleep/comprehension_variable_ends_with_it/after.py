import asyncio


class Fake:
    def sleep(self, delay):
        return "fake"


async def wait():
    print([time.sleep(0) for time in [Fake()]])
    print([other.sleep(0) for other in [Fake()]])
    print((lambda time: time.sleep(0))(Fake()))
    print([time for time in await asyncio.sleep(0) or [1]])
    return await asyncio.sleep(0)


print(asyncio.run(wait()))
