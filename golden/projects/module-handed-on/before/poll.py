import lib
from lib import compat


async def poll(delay):
    compat.sleep(delay)
    lib.clock.sleep(delay)
    lib.compat.clock.sleep(delay)
