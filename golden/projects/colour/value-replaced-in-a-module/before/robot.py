import time


def battery():
    time.sleep(0.01)
    return 80


def can_walk():
    return battery() > 50
