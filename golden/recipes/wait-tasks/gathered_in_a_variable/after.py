import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number):
    return number


async def main():
    fetches = [asyncio.create_task(fetch(1)), asyncio.create_task(fetch(2))]
    done, _ = await asyncio.wait(fetches)
    print(len(done))
    more = []
    for number in range(3):
        more.append(asyncio.create_task(fetch(number)))
    done, _ = await asyncio.wait(more, timeout=1)
    print(len(done))


asyncio.run(main())
