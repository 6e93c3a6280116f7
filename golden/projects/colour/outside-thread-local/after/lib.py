import contextvars
import threading
from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return 1


local = threading.local()


def setup():
    local.slow = Slow()


async def run():
    return await local.slow.grab()
