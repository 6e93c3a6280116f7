"""Stands for opensearchpy/connection_pool.py: what gives connections, whichever it chooses."""

from typing import Any

from .connection import Connection


class ConnectionSelector: ...


class RandomSelector(ConnectionSelector): ...


class RoundRobinSelector(ConnectionSelector): ...


class ConnectionPool:
    connections: Any

    def __init__(self, connections: Any, **kwargs: Any) -> None: ...

    def mark_dead(self, connection: Connection, now: Any = None) -> None: ...

    def mark_live(self, connection: Connection) -> None: ...

    def resurrect(self, force: bool = False) -> Any: ...

    def get_connection(self) -> Connection: ...


class DummyConnectionPool(ConnectionPool): ...


class EmptyConnectionPool(ConnectionPool): ...
