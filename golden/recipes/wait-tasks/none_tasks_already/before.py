import asyncio


async def fetch(number):
    return number


async def main(loop):
    await asyncio.wait([asyncio.create_task(fetch(1)), asyncio.ensure_future(fetch(2)), loop.create_task(fetch(3))])
    await asyncio.wait([asyncio.create_task(fetch(n)) for n in range(3)])
