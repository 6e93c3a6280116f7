from dataclasses import dataclass, field
from typing import Any, Iterable
from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1

    def __iter__(self):
        nap()
        yield 4


@dataclass
class Box:
    source: Any
    rows: Iterable[int] = field(default_factory=Slow)
