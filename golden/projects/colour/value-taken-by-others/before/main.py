import atexit
import functools
import json
from collections import defaultdict

import jobs

COMMANDS = {"start": jobs.start, "stop": jobs.stop}


def report(items):
    print(sorted(items, key=jobs.rank))
    print(list(filter(jobs.clean, items)))
    print(json.dumps({1, 2}, default=jobs.encode))
    print(functools.partial(jobs.greet, "Ada")())
    rows = defaultdict(jobs.default_row)
    return rows[0]


def command(name):
    COMMANDS[name]()


atexit.register(jobs.goodbye)

if __name__ == "__main__":
    report([2, 1])
    command("stop")
