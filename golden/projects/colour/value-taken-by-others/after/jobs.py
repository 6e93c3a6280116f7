import asyncio
import time


def rank(item):
    time.sleep(0)
    return item


def clean(item):
    time.sleep(0)
    return item


def encode(item):
    time.sleep(0)
    return str(item)


async def greet(name):
    await asyncio.sleep(0)
    return name


async def start():
    await asyncio.sleep(0)


async def stop():
    await asyncio.sleep(0)


def goodbye():
    time.sleep(0)


def default_row():
    time.sleep(0)
    return []
