from typing import Iterable
from naps import nap


class Rows:
    async def __aiter__(self):
        await nap()
        yield 1


def make() -> Iterable[int]:
    return Rows()
