from typing import Iterator, Generator, Any
from naps import nap


class Count:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 3:
            raise StopIteration
        self.n += 1
        nap()
        return self.n


def total(numbers: Iterator[int]) -> int:
    return sum(n for n in numbers)
