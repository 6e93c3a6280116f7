import asyncio
from time import sleep as schläfchen


async def warten():
    schläfchen(0)
    print("ok")


asyncio.run(warten())
