import asyncio


async def radio_download(url):
    await asyncio.sleep(0)
    return f"radio {url}"


async def radio_title(url):
    await asyncio.sleep(0)
    return f"title of {url}"


save = radio_download
