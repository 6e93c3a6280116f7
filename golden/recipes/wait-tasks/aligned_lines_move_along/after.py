import asyncio


async def fetch(first, second):
    return first


async def main():
    await asyncio.wait([asyncio.create_task(fetch(1,
                                                  2)),
                        asyncio.create_task(fetch(3,
                                                  4))],
                       timeout=3)
