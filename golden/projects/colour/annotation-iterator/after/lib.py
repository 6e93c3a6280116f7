from typing import Iterator, Generator, Any
from naps import nap


class Count:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 3:
            raise StopAsyncIteration
        self.n += 1
        await nap()
        return self.n


async def total(numbers: Iterator[int]) -> int:
    return sum([n async for n in numbers])
