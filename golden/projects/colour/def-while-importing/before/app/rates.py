import time


def in_module(name):
    time.sleep(0.01)
    return len(name)


def in_class(name):
    time.sleep(0.01)
    return len(name)


def in_default(name):
    time.sleep(0.01)
    return len(name)
