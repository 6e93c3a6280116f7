import time


def prime():
    time.sleep(0.01)
    return 2
