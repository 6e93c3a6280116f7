import time


def pressure(valve):
    time.sleep(0)
    return valve * 1.5


def unit():
    return "bar"
