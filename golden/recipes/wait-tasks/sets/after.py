import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number):
    return number


async def main():
    done, _ = await asyncio.wait({asyncio.create_task(fetch(1)), asyncio.create_task(fetch(1))})
    print(len(done))
    done, _ = await asyncio.wait({asyncio.create_task(fetch(n)) for n in [1, 1, 1]})
    print(len(done))


asyncio.run(main())
