import trio as asyncio
from curio import sleep


async def main(loop):
    await asyncio.sleep(1, loop=loop)
    await sleep(1, loop=loop)
