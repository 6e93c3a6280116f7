import time

from fakes import FakeTime

time = FakeTime()


async def wait():
    time.sleep(1)
