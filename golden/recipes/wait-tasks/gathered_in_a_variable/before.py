import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number):
    return number


async def main():
    fetches = [fetch(1), fetch(2)]
    done, _ = await asyncio.wait(fetches)
    print(len(done))
    more = []
    for number in range(3):
        more.append(fetch(number))
    done, _ = await asyncio.wait(more, timeout=1)
    print(len(done))


asyncio.run(main())
