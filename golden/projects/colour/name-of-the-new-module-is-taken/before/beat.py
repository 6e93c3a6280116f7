import time


def beat():
    time.sleep(0.01)


def solo(asyncio):
    beat()
    return asyncio
