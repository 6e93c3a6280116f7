from abc import ABC, abstractmethod
from typing import Protocol


class Store(ABC):
    @abstractmethod
    async def save(self, key: str, value: bytes) -> int:
        """Gives the number of bytes that were written."""

    @abstractmethod
    def close(self) -> None: ...


class Writer(Protocol):
    async def save(self, key: str, value: bytes) -> int: ...
