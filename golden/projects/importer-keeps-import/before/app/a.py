"""Another module has the name from here."""

from time import sleep


async def poll(delay):
    sleep(delay)
