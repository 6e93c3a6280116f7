import time


def sweep():
    time.sleep(0.01)
