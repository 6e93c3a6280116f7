import asyncio
from time import sleep


async def wait():
    sleep(0)
    print(sleep(0))


asyncio.run(wait())
