from time import sleep

try:
    from compat import sleep
except ImportError:
    pass


async def wait():
    sleep(1)
