from typing import Iterable, NewType, Union
from naps import nap

Chunks = Iterable[bytes]
Number = NewType("Number", int)


class Rows:
    async def __aiter__(self):
        await nap()
        yield b"1"


async def show(chunks: Chunks):
    async for chunk in chunks:
        print(chunk)
