import asyncio


async def fetch(number):
    return number


@asyncio.coroutine
def main():
    yield from asyncio.wait([fetch(1)])
