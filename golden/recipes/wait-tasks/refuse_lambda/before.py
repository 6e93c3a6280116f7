import asyncio


async def fetch(number):
    return number


async def main(call):
    await call(lambda: asyncio.wait([fetch(1)]))
