import time


def settle(seconds):
    time.sleep(seconds)


def cool_down(seconds):
    time.sleep(seconds)
