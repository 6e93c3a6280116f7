import asyncio


async def fetch(number):
    return number


def main(loop):
    loop.run_until_complete(asyncio.wait([fetch(1)]))
    loop.run_until_complete(asyncio.wait({fetch(n) for n in range(3)}))
