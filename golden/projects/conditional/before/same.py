"""Both branches agree."""

from app.chosen import sleep


async def poll(delay):
    sleep(delay)
