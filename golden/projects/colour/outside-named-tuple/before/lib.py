from collections import namedtuple
from typing import NamedTuple
from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


Pair = namedtuple("Pair", "left right")


class Trio(NamedTuple):
    left: object
    right: object
