import time


def moor(ship):
    time.sleep(0.01)
    return f"{ship} moored"
