import asyncio


async def main(loop, first):
    await asyncio.gather(first,  loop=loop,
                         return_exceptions=True)
    await asyncio.gather(asyncio.sleep(1, loop=loop), asyncio.wait_for(first,
                                                                       1))
