import asyncio
from asyncio import run


async def wait():
    await asyncio.sleep(0)
    print("ok")


run(wait())
