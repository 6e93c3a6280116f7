import contextlib
import time


@contextlib.contextmanager
def quick(name):
    print("enter", name)
    yield name
    print("leave", name)


@contextlib.contextmanager
def slow(name):
    print("enter", name)
    time.sleep(0.01)
    yield name
    print("leave", name)
