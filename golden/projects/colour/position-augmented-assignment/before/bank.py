import time


def interest(rate):
    time.sleep(0)
    return rate * 10
