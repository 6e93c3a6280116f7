import asyncio


async def fetch(number):
    return number


asyncio.get_event_loop().run_until_complete(asyncio.wait([fetch(1)]))
