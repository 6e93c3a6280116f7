import time


def price(name):
    time.sleep(0.01)
    return len(name)
