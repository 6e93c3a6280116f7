import asyncio
import contextlib


@contextlib.contextmanager
def quick(name):
    print("enter", name)
    yield name
    print("leave", name)


@contextlib.asynccontextmanager
async def slow(name):
    print("enter", name)
    await asyncio.sleep(0.01)
    yield name
    print("leave", name)
