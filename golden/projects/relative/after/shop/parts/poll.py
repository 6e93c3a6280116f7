import asyncio

from ..compat import sleep as pause


async def poll(delay):
    await asyncio.sleep(delay)
    await asyncio.sleep(delay)


def wait():
    pause(1)
