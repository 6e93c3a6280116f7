"""Stands for httpx: its transports and streams, and what goes in and comes out."""

from typing import Any, Iterator


class Headers(dict[str, str]): ...


class Limits: ...


class Proxy: ...


class SyncByteStream: ...


class AsyncByteStream: ...


class Request:
    method: str
    url: Any
    headers: Headers
    extensions: dict[str, Any]


class Response:
    status_code: int
    headers: Headers
    content: bytes
    extensions: dict[str, Any]
    is_success: bool
    is_stream_consumed: bool

    def __init__(self, **options: Any) -> None: ...

    def read(self) -> bytes: ...

    def close(self) -> None: ...

    def iter_raw(self) -> Iterator[bytes]: ...


class BaseTransport:
    def handle_request(self, request: Request) -> Response: ...

    def close(self) -> None: ...


class HTTPTransport(BaseTransport):
    def __init__(self, **options: Any) -> None: ...


class Client:
    def __init__(self, **options: Any) -> None: ...
