import asyncio
import functools
import time
from time import sleep as nap

callback = time.sleep
DELAYS = {"slow": time.sleep, "fast": print}
PAIR = (nap, 0)


def retry(wait=time.sleep):
    wait(0)


class Poller:
    wait = staticmethod(time.sleep)

    def __init__(self, sleep=nap):
        self.sleep = sleep


async def wait():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, time.sleep, 0)
    functools.partial(time.sleep, 0)()
    list(map(nap, [0, 0]))
    later = lambda sleep=time.sleep: sleep(0)
    later()
    local = time.sleep if later else None
    local(0)
    callback(0)
    DELAYS["slow"](0)
    Poller().sleep(0)
    Poller.wait(0)
    retry(wait=time.sleep)
    print(time.sleep.__name__, [nap is callback])
    time.sleep(0)
    nap(0)


asyncio.run(wait())
