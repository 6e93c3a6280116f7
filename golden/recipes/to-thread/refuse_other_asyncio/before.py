import asyncio
from loops import asyncio as aio


async def main(loop: asyncio.AbstractEventLoop):
    for asyncio in aio:
        await loop.run_in_executor(None, print)


async def other(asyncio, loop: "asyncio.AbstractEventLoop"):
    await loop.run_in_executor(None, print)
