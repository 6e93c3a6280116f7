import asyncio
import time


async def in_table():
    await asyncio.sleep(0.01)


def as_key(text):
    time.sleep(0.01)
    return len(text)


async def in_partial(number):
    await asyncio.sleep(0.01)


def as_default():
    time.sleep(0.01)
    return []


def at_exit():
    time.sleep(0.01)


def by_name():
    time.sleep(0.01)
