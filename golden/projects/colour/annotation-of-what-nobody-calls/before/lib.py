from typing import Iterable
from naps import nap


class Rows:
    def __iter__(self):
        nap()
        yield 1


def show(rows: Iterable[int]):
    for row in rows:
        print(row)
