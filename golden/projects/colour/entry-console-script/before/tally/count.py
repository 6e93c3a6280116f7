import time


def count(things):
    time.sleep(0)
    return len(things)
