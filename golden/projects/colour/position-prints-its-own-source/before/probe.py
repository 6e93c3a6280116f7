import time


def depth():
    time.sleep(0)
    return "deep"
