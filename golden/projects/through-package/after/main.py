"""What the package hands on is what it has from the standard library."""

import asyncio

from app import sleep


async def poll(delay):
    await asyncio.sleep(delay)  # until the next round


def run():
    sleep(1)
