import asyncio

value = await asyncio.wait_for(asyncio.sleep(0, 1), 5)
print(await asyncio.wait_for(asyncio.sleep(0, 1), 5))
