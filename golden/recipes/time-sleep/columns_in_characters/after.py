import asyncio


async def warten():
    größe = "😀", await asyncio.sleep(0); print(ascii(größe), await asyncio.sleep(0))
    """ä
    ö""" and await asyncio.sleep(0)


asyncio.run(warten())
