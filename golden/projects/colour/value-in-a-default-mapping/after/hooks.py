import asyncio
from collections import defaultdict

HOOKS = defaultdict(list)


def hook(name):
    def decorator(f):
        HOOKS[name].append(f)
        return f

    return decorator


@hook("start")
async def begin():
    await asyncio.sleep(0.001)
    print("begin")


@hook("start")
async def begin2():
    print("begin2")


async def fire(name):
    for f in HOOKS[name]:
        await f()


async def main():
    await fire("start")
    await fire("stop")
