import time


def amount(name):
    time.sleep(0.001)
    return len(name)
