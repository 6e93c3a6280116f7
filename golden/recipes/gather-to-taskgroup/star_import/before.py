from asyncio import *


async def fetch(n):
    await sleep(0)
    return n


async def main():
    print(await gather(fetch(1), fetch(2)))


run(main())
