import time
from collections import defaultdict

HOOKS = defaultdict(list)


def hook(name):
    def decorator(f):
        HOOKS[name].append(f)
        return f

    return decorator


@hook("start")
def begin():
    time.sleep(0.001)
    print("begin")


@hook("start")
def begin2():
    print("begin2")


def fire(name):
    for f in HOOKS[name]:
        f()


def main():
    fire("start")
    fire("stop")
