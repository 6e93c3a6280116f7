from typing import ContextManager
from naps import nap


class Lease:
    def __enter__(self):
        nap()
        return self

    def __exit__(self, *details):
        nap()


def inside(lease: ContextManager) -> str:
    with lease:
        return "in"
