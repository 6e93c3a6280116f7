import asyncio

async with asyncio.timeout(5):
    value = await asyncio.sleep(0, 1)
async with asyncio.timeout(5):
    result = await asyncio.sleep(0, 1)
print(result)
