import asyncio


class Clock:
    def __init__(self, loop):
        self.loop = loop

    async def now(self):
        return asyncio.get_running_loop().time() > 0

    @classmethod
    async def make(cls):
        return cls(asyncio.get_running_loop())


async def main():
    clock = await Clock.make()
    if (loop := asyncio.get_running_loop()) is clock.loop:
        print(await clock.now(), f"{asyncio.get_running_loop() is loop}")
    assert asyncio.get_running_loop(), asyncio.get_running_loop()
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(
        future.set_result,  # the first argument
        [asyncio.get_running_loop() is loop for _ in range(2)],
    )
    print(await future)


asyncio.run(main())
