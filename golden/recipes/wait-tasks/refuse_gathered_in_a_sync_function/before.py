import asyncio


async def fetch(number):
    return number


def main(loop):
    fetches = []
    fetches.append(fetch(1))
    loop.run_until_complete(asyncio.wait(fetches))
