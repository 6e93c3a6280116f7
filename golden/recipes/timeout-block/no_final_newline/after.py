import asyncio
async def main():
    async with asyncio.timeout(5):
        return await asyncio.sleep(0, 1)
print(asyncio.run(main()))