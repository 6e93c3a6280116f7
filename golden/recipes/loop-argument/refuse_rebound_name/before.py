import asyncio

try:
    from asyncio import Lock
except ImportError:
    from other import Lock

pause = asyncio.sleep


async def main(loop):
    lock = Lock(loop=loop)
    await pause(1, loop=loop)
    return lock
