import time


def fetch(name):
    time.sleep(0.01)
    return name.upper()
