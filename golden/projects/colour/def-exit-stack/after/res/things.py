import asyncio
import contextlib


@contextlib.asynccontextmanager
async def held(name):
    await asyncio.sleep(0.01)
    print("hold", name)
    yield name
    print("drop", name)
