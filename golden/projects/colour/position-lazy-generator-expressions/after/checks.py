import asyncio
import time


def is_up(host):
    time.sleep(0.01)
    return host.endswith(".up")


async def is_known(host):
    await asyncio.sleep(0.01)
    return True


def age(host):
    time.sleep(0.01)
    return 3
