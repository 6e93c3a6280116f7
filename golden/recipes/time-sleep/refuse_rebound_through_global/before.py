import time


def install(fake):
    global time
    time = fake


async def wait():
    time.sleep(1)
