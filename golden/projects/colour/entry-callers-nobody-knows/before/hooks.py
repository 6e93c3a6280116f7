import time


def settle():
    time.sleep(0.01)


def pause():
    time.sleep(0.01)
