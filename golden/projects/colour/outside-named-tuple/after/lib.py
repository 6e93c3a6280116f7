from collections import namedtuple
from typing import NamedTuple
from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return 1


Pair = namedtuple("Pair", "left right")


class Trio(NamedTuple):
    left: object
    right: object
