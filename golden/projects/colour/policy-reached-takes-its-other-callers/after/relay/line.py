import asyncio


async def send(word):
    await asyncio.sleep(0.01)
    print("sent", word)
