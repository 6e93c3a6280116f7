import asyncio


async def main(loop, first):
    await asyncio.gather(first,
                         return_exceptions=True)
    await asyncio.gather(asyncio.sleep(1), asyncio.wait_for(first,
                                                            1))
