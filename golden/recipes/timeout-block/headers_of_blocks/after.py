import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def opened(name):
    print("open", name)
    yield name


async def connect(name):
    return opened(name)


async def main():
    async with asyncio.timeout(5):
        result = await connect("a")
    async with result as a:
        print(a)
    async with opened("b"), await asyncio.wait_for(connect("c"), 5) as c:
        print(c)
    if True:
        async with asyncio.timeout(5):
            result_2 = await asyncio.sleep(0, 1)
        print(result_2)
    async with asyncio.timeout(5):
        result_3 = await asyncio.sleep(0, [1])
    for n in result_3: print(n)
    async with asyncio.timeout(5):
        result_4 = await asyncio.sleep(0, 1)
    match result_4:
        case 1:
            print("first")
    match await asyncio.sleep(0, 1):
        case 1 if await asyncio.wait_for(asyncio.sleep(0, 2), 5):
            print("one")
    try:
        async with asyncio.timeout(0.01):
            result_5 = await asyncio.sleep(1)
        print(result_5)
    except TimeoutError:
        print("timeout")

    async with asyncio.timeout(5):
        result_6 = await asyncio.sleep(0, 3)
    def inner(value=result_6):
        return value

    async with asyncio.timeout(5):
        result_7 = await asyncio.sleep(0, staticmethod)
    @result_7
    def decorated():
        return 4

    print(inner(), decorated())
    async with asyncio.timeout(5):
        result_8 = await asyncio.sleep(0, __file__)
    with open(result_8) as file: return len(file.readline())


print(asyncio.run(main()))
