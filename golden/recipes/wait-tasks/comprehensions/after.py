import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number, name=""):
    return number


async def numbers():
    yield 1
    yield 2


async def main():
    done, _ = await asyncio.wait([asyncio.create_task(fetch(n)) for n in range(5) if n % 2])
    print(len(done))
    done, _ = await asyncio.wait([asyncio.create_task(fetch(n, name)) for n, name in {1: "a", 2: "b"}.items()])
    print(len(done))
    done, _ = await asyncio.wait([asyncio.create_task(fetch(n * m)) for n in range(2) for m in range(3)])
    print(len(done))
    done, _ = await asyncio.wait([asyncio.create_task(fetch(n)) async for n in numbers()])
    print(len(done))


asyncio.run(main())
