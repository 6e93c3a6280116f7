import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def same(it=asyncio.get_running_loop()):
        return it is loop

    class Here:
        loop = asyncio.get_event_loop()

    print(same(), Here.loop is loop)
    print([asyncio.get_running_loop() is loop async for _ in rows(asyncio.get_running_loop())])
    print(all(it is loop for it in [asyncio.get_running_loop()]))

    async def inner():
        return asyncio.get_running_loop() is loop

    print(await inner())


async def rows(loop):
    yield loop


asyncio.run(main())
