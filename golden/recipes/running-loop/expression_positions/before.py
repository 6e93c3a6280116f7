import asyncio


class Clock:
    def __init__(self, loop):
        self.loop = loop

    async def now(self):
        return asyncio.get_event_loop().time() > 0

    @classmethod
    async def make(cls):
        return cls(asyncio.get_event_loop())


async def main():
    clock = await Clock.make()
    if (loop := asyncio.get_event_loop()) is clock.loop:
        print(await clock.now(), f"{asyncio.get_event_loop() is loop}")
    assert asyncio.get_event_loop(), asyncio.get_event_loop()
    future = asyncio.get_event_loop().create_future()
    asyncio.get_event_loop().call_soon(
        future.set_result,  # the first argument
        [asyncio.get_event_loop() is loop for _ in range(2)],
    )
    print(await future)


asyncio.run(main())
