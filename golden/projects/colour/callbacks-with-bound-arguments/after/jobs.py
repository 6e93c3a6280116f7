import asyncio
import time
from functools import partial


async def load(kind, name):
    await asyncio.sleep(0.01)
    return f"{kind} {name}"


async def again(action, name):
    await action(name)
    return await action(name)


def first(names):
    time.sleep(0.01)
    return names[0]


def ordered(names):
    return sorted(names, key=partial(first))
