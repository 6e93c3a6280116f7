import time


def wait(attempt):
    time.sleep(0.01 * attempt)
