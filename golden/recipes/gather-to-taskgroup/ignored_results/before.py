import asyncio


async def load():
    await asyncio.sleep(0)
    return "loaded"


async def log():
    print("logged")


async def main():
    value, _ = await asyncio.gather(load(), log())
    print(value)
    _, value, _ = await asyncio.gather(log(), load(), log())
    print(value)
    _ = await asyncio.gather(load(), log())


async def underscore_is_read():
    value, _ = await asyncio.gather(load(), log())
    print(value, _)


asyncio.run(main())
asyncio.run(underscore_is_read())
