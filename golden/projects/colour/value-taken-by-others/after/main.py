import asyncio
import atexit
import functools
import json
from collections import defaultdict

import jobs

COMMANDS = {"start": jobs.start, "stop": jobs.stop}


async def report(items):
    print(sorted(items, key=jobs.rank))
    print(list(filter(jobs.clean, items)))
    print(json.dumps({1, 2}, default=jobs.encode))
    print(await functools.partial(jobs.greet, "Ada")())
    rows = defaultdict(jobs.default_row)
    return rows[0]


async def command(name):
    await COMMANDS[name]()


atexit.register(jobs.goodbye)


async def main():
    await report([2, 1])
    await command("stop")


if __name__ == "__main__":
    asyncio.run(main())
