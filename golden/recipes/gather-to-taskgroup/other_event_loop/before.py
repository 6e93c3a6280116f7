import asyncio

import trio


async def fetch(n):
    return n


async def main():
    await asyncio.gather(fetch(1), fetch(2))


trio.run(main)
