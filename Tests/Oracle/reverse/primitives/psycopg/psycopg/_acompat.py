"""Stands for psycopg/_acompat.py: the same names, as classes and functions instead of those of threading and queue."""

from typing import Any, Generic, TypeVar
from collections.abc import Callable

T = TypeVar("T")


class Lock:
    def __enter__(self) -> bool: ...

    def __exit__(self, *args: object) -> None: ...

    def acquire(self) -> bool: ...

    def release(self) -> None: ...


class Queue(Generic[T]):
    def __init__(self, maxsize: int = 0): ...

    def get(self, block: bool = True, timeout: float | None = None) -> T: ...

    def put(self, item: T) -> None: ...

    def put_nowait(self, item: T) -> None: ...

    def empty(self) -> bool: ...


class Worker:
    name: str


def spawn(
    f: Callable[..., Any], args: tuple[Any, ...] = (), name: str | None = None
) -> Worker: ...


def gather(
    *tasks: Worker, timeout: float | None = None, timeout_hint: str = ""
) -> None: ...
