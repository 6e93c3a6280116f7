import asyncio
from concurrent.futures import wait


async def fetch(number):
    return number


async def main():
    await asyncio.gather(*[fetch(1), fetch(2)])
    for future in asyncio.as_completed([fetch(1)]):
        await future
    return wait([fetch(1)])
