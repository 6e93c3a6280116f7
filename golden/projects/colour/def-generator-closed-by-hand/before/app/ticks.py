import time


def ticks():
    while True:
        time.sleep(0.001)
        yield "tick"
