import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number):
    return number


async def main():
    task = asyncio.ensure_future(fetch(1))
    rest = [asyncio.ensure_future(fetch(3))]
    done, _ = await asyncio.wait([task, asyncio.create_task(fetch(2)), *rest, asyncio.create_task(fetch(4))])
    print(sorted(task.result() for task in done), task in done)


asyncio.run(main())
