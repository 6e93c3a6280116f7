import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number):
    await asyncio.sleep(0)
    return number


async def main():
    done, pending = await asyncio.wait([asyncio.create_task(fetch(1)), asyncio.create_task(fetch(2))], timeout=3)
    print(sorted(task.result() for task in done), len(pending))


asyncio.run(main())
