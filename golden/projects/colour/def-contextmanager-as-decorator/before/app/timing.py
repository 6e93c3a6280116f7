import contextlib
import time


@contextlib.contextmanager
def slowly():
    time.sleep(0.01)
    yield
