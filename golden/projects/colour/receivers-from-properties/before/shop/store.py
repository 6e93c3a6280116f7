import time
from abc import ABC, abstractmethod
from functools import cached_property


class Connection:
    def fetch(self, key: str) -> str:
        time.sleep(0.01)
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

    def get(self, key: str) -> str:
        return self.connection.fetch(key) + self.spare.fetch(key)
