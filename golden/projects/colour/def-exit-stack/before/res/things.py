import contextlib
import time


@contextlib.contextmanager
def held(name):
    time.sleep(0.01)
    print("hold", name)
    yield name
    print("drop", name)
