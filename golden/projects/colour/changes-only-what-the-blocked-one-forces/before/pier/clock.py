import time


def strict_pause():
    time.sleep(0)


def pause():
    time.sleep(0)
