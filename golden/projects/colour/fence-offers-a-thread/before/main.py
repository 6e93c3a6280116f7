import asyncio
import time

from depot import Pool, load, rows


def _fetch(name):
    time.sleep(0.01)
    return name


def fetch(name):  # segue: fence
    return _fetch(name) * 2


async def main():
    pool = Pool()
    print(load("a", fresh=True), fetch("b"), list(rows("c")))
    pool.close()


asyncio.run(main())
