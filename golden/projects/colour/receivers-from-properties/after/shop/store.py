import asyncio
from abc import ABC, abstractmethod
from functools import cached_property


class Connection:
    async def fetch(self, key: str) -> str:
        await asyncio.sleep(0.01)
        return key.upper()


class Base(ABC):
    @property
    @abstractmethod
    def connection(self) -> Connection: ...


class Store(Base):
    def __init__(self) -> None:
        self._connection = Connection()

    @property
    def connection(self) -> Connection:
        return self._connection

    @connection.setter
    def connection(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def spare(self):
        return Connection()

    async def get(self, key: str) -> str:
        return await self.connection.fetch(key) + await self.spare.fetch(key)
