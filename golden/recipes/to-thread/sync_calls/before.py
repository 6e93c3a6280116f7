import asyncio


def start(loop: asyncio.AbstractEventLoop):
    return loop.run_in_executor(None, str, 1)


async def main():
    loop = asyncio.get_running_loop()
    print(await start(loop))
    loop.call_soon(lambda: loop.run_in_executor(None, str, 2))
    await asyncio.sleep(0.01)


asyncio.run(main())
