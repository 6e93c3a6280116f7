from app import *


async def poll(delay):
    sleep(delay)
    monotonic()
