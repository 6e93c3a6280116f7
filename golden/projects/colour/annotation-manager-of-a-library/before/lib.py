from contextlib import AbstractContextManager
from naps import nap


class Lease:
    def __enter__(self):
        nap()
        return self

    def __exit__(self, *details):
        nap()


def inside(lease: AbstractContextManager) -> str:
    with lease:
        return "in"
