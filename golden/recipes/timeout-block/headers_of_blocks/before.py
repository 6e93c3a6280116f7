import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def opened(name):
    print("open", name)
    yield name


async def connect(name):
    return opened(name)


async def main():
    async with await asyncio.wait_for(connect("a"), 5) as a:
        print(a)
    async with opened("b"), await asyncio.wait_for(connect("c"), 5) as c:
        print(c)
    if True: print(await asyncio.wait_for(asyncio.sleep(0, 1), 5))
    for n in await asyncio.wait_for(asyncio.sleep(0, [1]), 5): print(n)
    match await asyncio.wait_for(asyncio.sleep(0, 1), 5):
        case 1:
            print("first")
    match await asyncio.sleep(0, 1):
        case 1 if await asyncio.wait_for(asyncio.sleep(0, 2), 5):
            print("one")
    try:
        print(await asyncio.wait_for(asyncio.sleep(1), 0.01))
    except TimeoutError:
        print("timeout")

    def inner(value=await asyncio.wait_for(asyncio.sleep(0, 3), 5)):
        return value

    @(await asyncio.wait_for(asyncio.sleep(0, staticmethod), 5))
    def decorated():
        return 4

    print(inner(), decorated())
    with open(await asyncio.wait_for(asyncio.sleep(0, __file__), 5)) as file: return len(file.readline())


print(asyncio.run(main()))
