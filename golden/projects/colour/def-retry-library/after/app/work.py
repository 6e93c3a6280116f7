import asyncio

from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(3))
async def load(name):
    await asyncio.sleep(0.01)
    return name
