from .compat import sleep


async def poll(delay):
    sleep(delay)
