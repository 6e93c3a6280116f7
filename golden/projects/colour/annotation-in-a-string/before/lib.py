from __future__ import annotations
from typing import TYPE_CHECKING
from naps import nap

if TYPE_CHECKING:
    from collections.abc import Iterable


class Rows:
    def __iter__(self):
        nap()
        yield 1


def total(rows: Iterable[int]) -> list:
    return [row for row in rows]
