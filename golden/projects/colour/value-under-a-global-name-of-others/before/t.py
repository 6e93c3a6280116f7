import time

current = None


def slow(x):
    time.sleep(0.001)
    return x


def use(f):
    global current
    current = f


def call(x):
    return current(x) if current else None
