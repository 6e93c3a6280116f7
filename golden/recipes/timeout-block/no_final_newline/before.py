import asyncio
async def main(): return await asyncio.wait_for(asyncio.sleep(0, 1), 5)
print(asyncio.run(main()))