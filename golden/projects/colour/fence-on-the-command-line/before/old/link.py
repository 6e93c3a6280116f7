import time


def dial():
    time.sleep(0.01)
