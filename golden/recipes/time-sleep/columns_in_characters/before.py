import asyncio
import time


async def warten():
    größe = "😀", time.sleep(0); print(ascii(größe), time.sleep(0))
    """ä
    ö""" and time.sleep(0)


asyncio.run(warten())
