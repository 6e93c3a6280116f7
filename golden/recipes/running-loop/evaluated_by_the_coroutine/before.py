import asyncio


async def main():
    loop = asyncio.get_event_loop()

    def same(it=asyncio.get_event_loop()):
        return it is loop

    class Here:
        loop = asyncio.get_event_loop()

    print(same(), Here.loop is loop)
    print([asyncio.get_event_loop() is loop async for _ in rows(asyncio.get_event_loop())])
    print(all(it is loop for it in [asyncio.get_event_loop()]))

    async def inner():
        return asyncio.get_event_loop() is loop

    print(await inner())


async def rows(loop):
    yield loop


asyncio.run(main())
