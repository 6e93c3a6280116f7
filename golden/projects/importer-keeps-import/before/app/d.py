"""Another module has everything from here."""

from time import sleep


async def poll(delay):
    sleep(delay)
