import time


def price(name):
    time.sleep(0.01)
    return len(name)


def _refresh():
    time.sleep(0.01)


def _refresh_twice():
    _refresh()
    _refresh()
