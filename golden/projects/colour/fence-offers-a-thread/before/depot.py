# segue: fence
import time


def load(name, *, fresh=False):
    time.sleep(0.01)
    return name.upper()


def rows(name):
    time.sleep(0.01)
    yield name


def nobody():
    time.sleep(0.01)


class Pool:
    def close(self):
        time.sleep(0.01)
