import asyncio


async def main():
    async with asyncio.timeout(5):
        await asyncio.sleep(0, 1)