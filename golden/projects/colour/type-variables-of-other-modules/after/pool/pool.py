from __future__ import annotations

from typing import Callable, Generic

from .kinds import C, D


class Pool(Generic[C]):
    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make

    async def check(self, connection: C) -> str:
        return await connection.ping()


async def check(connection: D) -> str:
    return await connection.ping()
