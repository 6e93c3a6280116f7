import asyncio


async def steps():
    yield 1


async def main():
    asyncio.ensure_future(steps())
    asyncio.ensure_future(steps().__anext__())
    asyncio.ensure_future(steps)
