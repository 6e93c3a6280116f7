import time


def a(x):
    time.sleep(0.001)
    return "a" + x


def b(x):
    time.sleep(0.001)
    return "b" + x


TABLE = {"a": a, "b": b}
VIEW = TABLE.values()
PAIRS = sorted(TABLE.items())
