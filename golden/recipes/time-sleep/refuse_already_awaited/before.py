import asyncio
import time


async def wait():
    time.sleep(0)
    try:
        await time.sleep(0)
    except TypeError as error:
        print(str(error)[:15])


asyncio.run(wait())
