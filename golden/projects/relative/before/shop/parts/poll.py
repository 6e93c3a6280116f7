from .. import compat
from ..compat import sleep as pause


async def poll(delay):
    compat.sleep(delay)
    pause(delay)


def wait():
    pause(1)
