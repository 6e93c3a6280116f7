import asyncio


async def numbers():
    for n in range(2):
        yield n


async def wait():
    print([await asyncio.sleep(0) for _ in range(2)])
    print({await asyncio.sleep(0) for _ in range(2)})
    print({n: await asyncio.sleep(0) for n in range(2)})
    print({await asyncio.sleep(0): n for n in range(2)})
    print([n for n in range(2) if await asyncio.sleep(0) is None])
    print([n for n in await asyncio.sleep(0) or range(2)])
    print([n for m in range(2) for n in await asyncio.sleep(0) or [m]])
    print([await asyncio.sleep(0) async for _ in numbers()])
    print([y for n in range(2) if (y := await asyncio.sleep(0)) is None])


asyncio.run(wait())
