import asyncio as aio
import warnings
from asyncio import run, wait as wait_for_all

warnings.simplefilter("ignore")


async def fetch(number):
    return number


async def main():
    done, _ = await aio.wait((aio.create_task(fetch(1)),))
    print(len(done))
    done, _ = await wait_for_all(fs=[aio.create_task(fetch(1)), aio.create_task(fetch(1))])
    print(len(done))


run(main())
