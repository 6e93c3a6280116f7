import asyncio


async def events():
    yield "start"
    try:
        await asyncio.sleep(30)
        yield "end"
    except asyncio.CancelledError:
        print("cancelled")
        yield "cancelled"
