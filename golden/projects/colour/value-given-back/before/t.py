import time


def process(items, mode):
    def quick(x):
        return x

    def careful(x):
        time.sleep(0.001)
        return x * 10

    action = careful if mode == "careful" else quick
    return [action(i) for i in items]


def pick(mode):
    def a():
        time.sleep(0.001)
        return "a"

    def b():
        return "b"

    if mode == "a":
        return a
    return b
