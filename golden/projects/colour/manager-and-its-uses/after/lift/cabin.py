import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def ride(floor):
    await asyncio.sleep(0)
    print("up to", floor)
    try:
        yield floor
    finally:
        await asyncio.sleep(0)
        print("down")
