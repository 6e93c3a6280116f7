import time


def beat():
    time.sleep(0)
    return 1
