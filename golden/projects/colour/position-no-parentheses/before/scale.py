import time


def weigh(thing=2):
    time.sleep(0)
    return thing


def names():
    time.sleep(0)
    return ["sep", "end"]


def options():
    time.sleep(0)
    return {"sep": "-"}
