from typing import Iterable
from naps import nap


class Rows:
    def __iter__(self):
        nap()
        yield 1


def make() -> Iterable[int]:
    return Rows()
