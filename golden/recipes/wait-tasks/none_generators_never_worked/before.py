import asyncio


async def fetch(number):
    return number


async def main():
    await asyncio.wait(fetch(n) for n in range(3))
    await asyncio.wait((fetch(n) for n in range(3)))
