import time


def cool():
    time.sleep(0.01)


def bore(depth):
    cool()
    return depth
