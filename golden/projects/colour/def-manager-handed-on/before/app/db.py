import contextlib
import time


@contextlib.contextmanager
def session(name):
    time.sleep(0.001)
    yield name
    print("left", name)


class Database:
    def __init__(self, name):
        self.name = name

    def session(self):
        return session(self.name)
