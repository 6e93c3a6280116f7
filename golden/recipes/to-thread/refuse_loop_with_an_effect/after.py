import asyncio

asked = []


def find() -> asyncio.AbstractEventLoop:
    asked.append(1)
    return asyncio.get_running_loop()


async def main():
    loops = [asyncio.get_running_loop()]
    print(await find().run_in_executor(None, str, 1), asked)
    print(await (loop := asyncio.get_running_loop()).run_in_executor(None, str, 1), loop is loops[0])


asyncio.run(main())
