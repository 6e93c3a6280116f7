from __future__ import annotations
from typing import TYPE_CHECKING
from naps import nap

if TYPE_CHECKING:
    from collections.abc import Iterable


class Rows:
    async def __aiter__(self):
        await nap()
        yield 1


async def total(rows: Iterable[int]) -> list:
    return [row async for row in rows]
