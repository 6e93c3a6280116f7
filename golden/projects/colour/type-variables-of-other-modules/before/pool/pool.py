from __future__ import annotations

from typing import Callable, Generic

from .kinds import C, D


class Pool(Generic[C]):
    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make

    def check(self, connection: C) -> str:
        return connection.ping()


def check(connection: D) -> str:
    return connection.ping()
