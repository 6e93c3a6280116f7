import asyncio
from time import sleep as nap


async def wait():
    nap(0)
    print("ok")


asyncio.run(wait())
