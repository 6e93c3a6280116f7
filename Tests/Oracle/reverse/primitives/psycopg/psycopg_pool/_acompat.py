"""Stands for psycopg_pool/_acompat.py: the same names, as classes and functions instead of those of threading and queue."""

from typing import Any, Generic, TypeVar
from collections.abc import Callable

T = TypeVar("T")


class Lock:
    def __enter__(self) -> bool: ...

    def __exit__(self, *args: object) -> None: ...

    def acquire(self) -> bool: ...

    def release(self) -> None: ...


class Queue(Generic[T]):
    def __init__(self, maxsize: int = 0):
        self._items = []

    def get(self, block: bool = True, timeout: float | None = None) -> T:
        return self._items.pop()

    def put(self, item: T) -> None: ...

    def put_nowait(self, item: T) -> None:
        self._items.append(item)

    def empty(self) -> bool: ...


class Event:
    def set(self) -> None: ...

    def clear(self) -> None: ...

    def is_set(self) -> bool: ...

    def wait(self, timeout: float | None = None) -> bool: ...


class Condition:
    def __enter__(self) -> bool: ...

    def __exit__(self, *args: object) -> None: ...

    def wait(self, timeout: float | None = None) -> bool: ...

    def notify_all(self) -> None: ...


class Worker:
    name: str


def spawn(
    f: Callable[..., Any], args: tuple[Any, ...] = (), name: str | None = None
) -> Worker: ...


def gather(
    *tasks: Worker, timeout: float | None = None, timeout_hint: str = ""
) -> None: ...


def current_thread_name() -> str: ...


def sleep(seconds: float) -> None: ...
