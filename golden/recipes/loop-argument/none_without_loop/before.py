import asyncio


async def main(loop):
    lock = asyncio.Lock()
    await asyncio.sleep(loop)
    await asyncio.wait_for(lock.acquire(), timeout=loop)
