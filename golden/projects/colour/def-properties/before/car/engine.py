import functools
import time


def measure(what):
    time.sleep(0.01)
    return len(what)


class Engine:
    @property
    def heat(self):
        return measure("heat")

    @functools.cached_property
    def number(self):
        time.sleep(0.01)
        return 7

    @property
    def speed(self):
        return 3

    @speed.setter
    def speed(self, value):
        time.sleep(0.01)
