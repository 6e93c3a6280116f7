import time


def weight(x):
    time.sleep(0.001)
    return len(x)


KEYS = {"len": weight}
