import asyncio

from spin import wait_or_not


async def main():
    waiting = wait_or_not(False)
    if waiting is not None:
        await waiting
    await asyncio.gather(wait_or_not(False))


asyncio.run(main())
