import time


def measure(place):
    time.sleep(0)
    return len(place)
