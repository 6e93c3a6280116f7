import time


def amount(name):
    time.sleep(0.01)
    return len(name)
