from typing import Iterable, NewType, Union
from naps import nap

Chunks = Iterable[bytes]
Number = NewType("Number", int)


class Rows:
    def __iter__(self):
        nap()
        yield b"1"


def show(chunks: Chunks):
    for chunk in chunks:
        print(chunk)
