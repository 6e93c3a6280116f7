"""Responses: what is known at once, and what is waited for.

>>> async def f(url):
...     reply = requests.get(url)
...     print(reply.status_code, reply.headers["Date"], reply.url)
...     return reply.text if reply else reply.content
async def f(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as reply:
            print(reply.status, reply.headers["Date"], str(reply.url))
            return await reply.text(errors="replace") if reply.ok else await reply.read()

A body is gone through while it comes.

>>> async def f(url, file):
...     with requests.get(url, stream=True) as reply:
...         for chunk in reply.iter_content(8192):
...             file.write(chunk)
async def f(url, file):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as reply:
            async for chunk in reply.content.iter_chunked(8192):
                file.write(chunk)

Where a wrong JSON is caught, no body must be one too: aiohttp gives None.

>>> async def f(url):
...     try:
...         return requests.get(url).json()
...     except ValueError:
...         return {}
async def f(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return json.loads(await response.text())
        except ValueError:
            return {}
"""

import json

import aiohttp
import multidict
import requests
from segue import (
    MISSING,
    also_uses,
    assigned,
    declares,
    is_caught,
    is_false,
    is_left,
    is_literal,
    is_missing,
    is_none,
    is_text,
    note,
    raises,
    refuse,
    replaces,
    review,
)


@replaces(requests.Response)
class Response(aiohttp.ClientResponse):
    status_code = aiohttp.ClientResponse.status
    ok = aiohttp.ClientResponse.ok
    reason = aiohttp.ClientResponse.reason
    raise_for_status = aiohttp.ClientResponse.raise_for_status

    def __bool__(self):
        return self.ok

    @property
    def url(self) -> str:
        return str(self.url)

    @property
    def headers(self) -> multidict.CIMultiDictProxy:
        return self.headers

    @property
    async def text(self, *, encoding=assigned) -> str:
        if is_missing(encoding):
            note(
                "text without a charset is UTF-8 for aiohttp, Latin-1 or a guess for requests"
            )
        return await self.text(encoding=encoding, errors="replace")

    @property
    async def content(self) -> bytes:
        if is_left(self):
            refuse("aiohttp gives the bytes only until the response is left")
        return await self.read()

    @raises(requests.JSONDecodeError)
    async def json(self, **options):
        if not is_missing(options):
            refuse("aiohttp's json takes its keywords by loads=")
        if is_caught(requests.JSONDecodeError):
            return json.loads(await self.text())
        return await self.json(content_type=None)

    async def iter_content(self, chunk_size=MISSING, decode_unicode=MISSING):
        if also_uses(self, "content", "text", "json", "iter_content", "iter_lines"):
            refuse("what has been gone through cannot be read once more")
        if is_left(self):
            refuse("aiohttp gives the bytes only until the response is left")
        if not is_missing(decode_unicode) and not is_false(decode_unicode):
            refuse("aiohttp gives bytes: decode them by hand")
        if is_missing(chunk_size):
            review("requests gives single bytes here, aiohttp whatever has come")
        if is_missing(chunk_size) or is_none(chunk_size):
            async for chunk in self.content.iter_any():
                yield chunk
        else:
            async for chunk in self.content.iter_chunked(chunk_size):
                yield chunk

    async def iter_lines(
        self, chunk_size=MISSING, decode_unicode=MISSING, delimiter=MISSING
    ):
        if also_uses(self, "content", "text", "json", "iter_content", "iter_lines"):
            refuse("what has been gone through cannot be read once more")
        if is_left(self):
            refuse("aiohttp gives the bytes only until the response is left")
        if not is_missing(delimiter) and not is_none(delimiter):
            refuse("aiohttp splits lines at \\n only")
        review("requests splits at every kind of line end, aiohttp only at \\n")
        if is_missing(decode_unicode) or is_false(decode_unicode):
            async for line in self.content:
                yield line.rstrip(b"\r\n")
        else:
            async for line in self.content:
                yield line.decode(errors="replace").rstrip("\r\n")

    def close(self):
        pass

    async def __leave__(self):
        await self.read()

    def __iter__(self):
        refuse("requests gives pieces of 128 bytes here: go through iter_content")

    @property
    def history(self) -> tuple:
        return self.history

    class links(aiohttp.ClientResponse):
        def __contains__(self, relation):
            return relation in self.links

        def __getitem__(self, relation) -> multidict.MultiDictProxy:
            return self.links[relation]

        get = refuse("aiohttp gives whole URLs, requests what the header says")

    class cookies(aiohttp.ClientResponse):
        def __contains__(self, name):
            return name in self.cookies

        def __getitem__(self, name):
            return self.cookies[name].value

        get = refuse("aiohttp gives a Morsel or None: write .value by hand")

    encoding = refuse(
        "aiohttp knows the encoding only once the body is read: get_encoding()"
    )
    apparent_encoding = refuse("aiohttp does not guess encodings")
    raw = refuse("aiohttp has no raw body: read response.content")
    is_redirect = refuse("aiohttp does not say whether a status redirects: compare it")
    is_permanent_redirect = refuse(
        "aiohttp does not say whether a status redirects: compare it"
    )
    elapsed = refuse("aiohttp does not time its responses")
    next = refuse("aiohttp has no prepared requests")
    request = refuse(
        "aiohttp keeps no prepared request: request_info has method, url and headers"
    )
    connection = refuse("aiohttp keeps its connections to itself")


@declares(requests.Response)
class _Response:
    history: requests.History
    links: requests.Links


@replaces(requests.History)
class History(tuple):
    def __bool__(self):
        return self

    def __len__(self):
        return len(self)

    def __getitem__(self, index) -> aiohttp.ClientResponse:
        return self[index]


@replaces(requests.Link)
class Link(multidict.MultiDictProxy):
    def __getitem__(self, key):
        review("aiohttp gives whole URLs, requests what the header says")
        return str(self[key])


@replaces(requests.structures.CaseInsensitiveDict)
class Headers(multidict.CIMultiDictProxy):
    """Headers of a response."""

    def __contains__(self, name):
        return name in self

    def __getitem__(self, name):
        if not is_literal(name) or is_text(
            name, "set-cookie", "link", "vary", "www-authenticate"
        ):
            review(
                "of a header that comes more than once requests joins all values, aiohttp gives the first"
            )
        return self[name]

    def get(self, name, default=MISSING):
        if not is_literal(name) or is_text(
            name, "set-cookie", "link", "vary", "www-authenticate"
        ):
            review(
                "of a header that comes more than once requests joins all values, aiohttp gives the first"
            )
        return self.get(name, default)
