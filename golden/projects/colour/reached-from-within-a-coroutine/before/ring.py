import time


def strike(count):
    time.sleep(0)
    return "gong " * count
