import asyncio
import time

from retrying import again, keep, once, outer, spread


def nap(name):
    time.sleep(0.01)
    return name


async def doze(name):
    await asyncio.sleep(0.01)
    return name


def rest(name):
    time.sleep(0.01)
    return name


def wait(name):
    time.sleep(0.01)
    return name


async def work():
    print(again(nap, "a"), again(len, "abc"))
    print(await outer(doze, "b"))
    print(spread(rest))
    keep(wait)


if __name__ == "__main__":
    asyncio.run(work())
