"""Which function it is nobody knows."""

from app.compat import sleep


async def poll(delay):
    sleep(delay)
