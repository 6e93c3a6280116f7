import time
from functools import partial


def load(kind, name):
    time.sleep(0.01)
    return f"{kind} {name}"


def again(action, name):
    action(name)
    return action(name)


def first(names):
    time.sleep(0.01)
    return names[0]


def ordered(names):
    return sorted(names, key=partial(first))
