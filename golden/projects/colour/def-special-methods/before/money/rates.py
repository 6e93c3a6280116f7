import time


def rate(currency):
    time.sleep(0.01)
    return len(currency)


def digits(currency):
    time.sleep(0.01)
    return 2


def weight(currency):
    time.sleep(0.01)
    return 1


def missing(name):
    time.sleep(0.01)
    return name
