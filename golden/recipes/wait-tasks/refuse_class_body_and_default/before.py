import asyncio


async def fetch(number):
    return number


class Late:
    pending = asyncio.wait([fetch(1)])


def main(pending=asyncio.wait([fetch(2)])):
    return pending
