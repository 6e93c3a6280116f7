import asyncio


async def main():
    await asyncio.sleep(0)

    def inner():
        yield from range(3)

    return list(inner())
