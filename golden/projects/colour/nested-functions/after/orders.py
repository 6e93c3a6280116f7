import asyncio


def counter():
    async def count():
        await asyncio.sleep(0)
        return 1

    return count
