import asyncio
from asyncio import run
from pathlib import PurePath


async def wait():
    await asyncio.sleep(0)
    print(PurePath("a"))


run(wait())
