import asyncio
import contextlib


@contextlib.asynccontextmanager
async def session(name):
    print("open", name)
    await asyncio.sleep(0.01)
    try:
        yield name.upper()
    finally:
        print("close", name)


@contextlib.asynccontextmanager
async def transaction(name):
    async with session(name) as opened:
        yield opened + "!"
