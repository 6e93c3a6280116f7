from asyncio import run
from pathlib import PurePath
from time import sleep


async def wait():
    sleep(0)
    print(PurePath("a"))


run(wait())
