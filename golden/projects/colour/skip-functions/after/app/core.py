import asyncio
import time


# segue: skip[time-sleep] C calls it
def root():
    time.sleep(0.01)
    print("root")


def below():
    time.sleep(0.01)
    print("below")


def middle():  # segue: skip[time-sleep] a callback
    below()


async def through():  # segue: skip[gather-to-taskgroup] nothing of it is there
    await asyncio.sleep(0.01)
    print("through")


async def direct():
    time.sleep(0.01)  # segue: skip[time-sleep] the device is slow
    await asyncio.sleep(0.02)
    print("direct")
