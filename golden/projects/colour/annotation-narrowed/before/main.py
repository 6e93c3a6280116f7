from typing import Iterable, Union
from collections import abc
from naps import nap


class Rows:
    def __iter__(self):
        nap()
        yield 1


def run(value):
    assert isinstance(value, abc.Iterable)
    for n in value:
        print(n)


def other(value: Union[str, Iterable[int]]):
    if isinstance(value, str):
        print(value)
        return
    for n in value:
        print(n)


if __name__ == "__main__":
    run(Rows())
    other(Rows())
    other("x")
