import time


def fill(litres):
    time.sleep(0)
    return litres + 1
