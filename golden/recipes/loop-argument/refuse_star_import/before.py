from asyncio import *


async def main(loop):
    await sleep(1, loop=loop)
