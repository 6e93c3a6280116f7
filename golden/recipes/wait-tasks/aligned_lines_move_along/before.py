import asyncio


async def fetch(first, second):
    return first


async def main():
    await asyncio.wait([fetch(1,
                              2),
                        fetch(3,
                              4)],
                       timeout=3)
