"""Stands for httpcore/_models.py: there a stream is what can be gone through, in one of two ways; here it is of one class."""

import typing

from ._backends.base import NetworkStream


class Stream:
    def __iter__(self) -> typing.Iterator[bytes]: ...

    def close(self) -> None: ...


class ByteStream(Stream):
    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> typing.Iterator[bytes]:
        yield self._content


def enforce_bytes(value: typing.Any, *, name: str) -> bytes: ...


def enforce_url(value: typing.Any, *, name: str) -> "URL": ...


def enforce_headers(
    value: typing.Any = None, *, name: str
) -> list[tuple[bytes, bytes]]: ...


def include_request_headers(
    headers: list[tuple[bytes, bytes]], *, url: "URL", content: typing.Any
) -> list[tuple[bytes, bytes]]: ...


class Origin:
    scheme: bytes
    host: bytes
    port: int

    def __init__(self, scheme: bytes, host: bytes, port: int) -> None: ...


class URL:
    scheme: bytes
    host: bytes
    port: int | None
    target: bytes
    origin: Origin

    def __init__(self, url: typing.Any = "", **parts: typing.Any) -> None: ...


class Request:
    method: bytes
    url: URL
    headers: list[tuple[bytes, bytes]]
    stream: Stream
    extensions: dict[str, typing.Any]

    def __init__(self, method: typing.Any, url: typing.Any, **parts: typing.Any) -> None: ...


class Response:
    status: int
    headers: list[tuple[bytes, bytes]]
    stream: Stream
    extensions: dict[str, bytes | int | NetworkStream]

    def __init__(self, status: int, **parts: typing.Any) -> None: ...

    def read(self) -> bytes:
        return b"".join([part for part in self.iter_stream()])

    def iter_stream(self) -> typing.Iterator[bytes]:
        for chunk in self.stream:
            yield chunk

    def close(self) -> None:
        self.stream.close()


class Proxy:
    url: URL
    auth: tuple[bytes, bytes] | None
    headers: list[tuple[bytes, bytes]]
    ssl_context: typing.Any

    def __init__(self, url: typing.Any, **parts: typing.Any) -> None: ...


Extensions = typing.MutableMapping[str, typing.Any]
HeaderTypes = typing.Any
