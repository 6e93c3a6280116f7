import atexit

from locks.base import Lease

kept = Lease()


def keep():
    kept.__enter__()
    atexit.register(kept.__exit__, None, None, None)
