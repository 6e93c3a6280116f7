from clock import tock


async def mesh():
    await tock()
