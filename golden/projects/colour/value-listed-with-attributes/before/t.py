import time


class Cfg:
    pass


def slow(x):
    time.sleep(0.001)
    return x


cfg = Cfg()
cfg.hook = slow
