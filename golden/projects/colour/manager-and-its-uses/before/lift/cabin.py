import time
from contextlib import contextmanager


@contextmanager
def ride(floor):
    time.sleep(0)
    print("up to", floor)
    try:
        yield floor
    finally:
        time.sleep(0)
        print("down")
