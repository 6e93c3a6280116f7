import time


def dry(grain):
    time.sleep(0)
    return grain


def store(grain):
    time.sleep(0)
    return len(grain)
