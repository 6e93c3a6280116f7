# What the modules `web`, `aweb` and `clock` of the other files declare. They are made up.

import aweb
import clock
import web
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from segue import declares
from typing import Self


@declares(web.get)
def get(url: str, *, timeout: float = ...) -> Response: ...


@declares(web.find)
def find(url: str) -> Response | None: ...


@declares(web.Response)
class Response:
    status: int
    @property
    def session(self) -> Session: ...
    @session.setter
    def session(self, session: Session) -> None: ...
    def json(self) -> dict[str, object]: ...
    def lines(self) -> Iterator[bytes]: ...


@declares(web.Session)
class Session:
    def __enter__(self) -> Self: ...
    def __exit__(self, *details: object) -> None: ...
    def get(self, url: str) -> Response: ...
    def __iter__(self) -> Iterator[Response]: ...


@declares(web.Cached)
class Cached(Session[str]):
    def flush(self) -> int: ...


@declares(web.Pages)
class Pages:
    def __iter__(self) -> Pages: ...
    def __next__(self) -> Response: ...


@declares(aweb.connect)
async def connect(url: str) -> aweb.Socket: ...


@declares(aweb.Socket)
class Socket:
    async def read(self) -> bytes: ...
    def __aiter__(self) -> "AsyncIterator[str]": ...
    def later(self) -> Awaitable[float]: ...
    def __await__(self) -> Generator[None, None, int]: ...


@declares(aweb.Session)
class AsyncSession:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *details: object) -> None: ...
    def get(self, url: str) -> Request: ...


@declares(aweb.Request)
class Request:
    async def __aenter__(self) -> aweb.Response: ...
    def __await__(self) -> Generator[None, None, aweb.Response]: ...


@declares(clock.now)
def now() -> float: ...


@declares(clock.ticks)
async def ticks() -> AsyncIterator[int]:
    yield 1


@declares(clock.lock)
class Lock:
    def __enter__(self) -> bool: ...
