import contextlib
import time


@contextlib.contextmanager
def session(name):
    print("open", name)
    time.sleep(0.01)
    try:
        yield name.upper()
    finally:
        print("close", name)


@contextlib.contextmanager
def transaction(name):
    with session(name) as opened:
        yield opened + "!"
