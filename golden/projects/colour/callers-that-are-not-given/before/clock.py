import time


def tick():
    time.sleep(0.01)


def tock():
    time.sleep(0.01)
