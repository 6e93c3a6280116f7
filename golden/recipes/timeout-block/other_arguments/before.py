import asyncio


async def main(work, *args, **options):
    await asyncio.wait_for(work())
    await asyncio.wait_for(*args)
    await asyncio.wait_for(work(), *args)
    await asyncio.wait_for(work(), **options)
    await asyncio.wait_for(work(), 5, loop=None)
