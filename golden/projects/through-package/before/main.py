"""What the package hands on is what it has from the standard library."""

from app import sleep


async def poll(delay):
    sleep(delay)  # until the next round


def run():
    sleep(1)
