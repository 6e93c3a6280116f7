"""Stands for psycopg/_cmodule.py: of what there is in C, the generators."""

from typing import Any
from collections.abc import Generator

__version__ = ""


class _psycopg:
    @staticmethod
    def connect(conninfo: str) -> Generator[Any, Any, Any]: ...

    @staticmethod
    def cancel(cancel_conn: Any) -> Generator[Any, Any, Any]: ...

    @staticmethod
    def execute(pgconn: Any) -> Generator[Any, Any, Any]: ...

    @staticmethod
    def send(pgconn: Any) -> Generator[Any, Any, Any]: ...

    @staticmethod
    def fetch_many(pgconn: Any) -> Generator[Any, Any, Any]: ...

    @staticmethod
    def fetch(pgconn: Any) -> Generator[Any, Any, Any]: ...

    @staticmethod
    def pipeline_communicate(
        pgconn: Any, commands: Any
    ) -> Generator[Any, Any, Any]: ...
