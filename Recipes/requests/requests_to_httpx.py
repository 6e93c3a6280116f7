"""Move from requests to httpx.

The same calls, with `await`: a coroutine gets one client, and each call waits without holding up the others.

>>> async def load(url):
...     reply = requests.get(url, timeout=5)
...     reply.raise_for_status()
...     return reply.json()
async def load(url):
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as client:
        reply = await client.get(url, timeout=5)
    reply.raise_for_status()
    return reply.json()

>>> async def f(url, names):
...     try:
...         with requests.Session() as session:
...             for name in names:
...                 print(session.post(url, data={"name": name}).status_code)
...     except requests.Timeout as error:
...         print("too slow", error)
async def f(url, names):
    try:
        async with httpx.AsyncClient(follow_redirects=True, timeout=None) as session:
            for name in names:
                print((await session.post(url, data={"name": name})).status_code)
    except httpx.TimeoutException as error:
        print("too slow", error)
"""

import json

import httpretty
import httpx
import pook
import requests
import requests_mock
import responses
import vcr
from segue import (
    MISSING,
    declares,
    has_type,
    is_false,
    is_missing,
    note,
    refuse,
    replaces,
    review,
    shared,
)

promote = "always"
requires = ["httpx>=0.28"]
python = ">=3.8"

# What tests let answer where requests would ask.
doubles = [httpretty, pook, requests_mock, responses, vcr]

# One library is enough: requests-to-aiohttp runs unless this is named.
on_request = True

aliases = {
    requests.api: requests,
    requests.exceptions: requests,
    requests.models.Response: requests.Response,
    requests.sessions.Session: requests.Session,
    requests.sessions.session: requests.session,
}


@shared
async def client() -> httpx.AsyncClient:
    note("the calls of a function share a client, and with it cookies")
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as client:
        yield client


def keywords(
    *,
    params=MISSING,
    headers=MISSING,
    auth=MISSING,
    timeout=MISSING,
    allow_redirects=MISSING,
    stream=MISSING,
):
    """What every request takes. What httpx takes for a client alone is not among it."""
    if not is_missing(params) and not has_type(params, str, dict[str, str | list[str]]):
        review("params are taken for texts: httpx writes True as true, and sends None")
    if not is_missing(headers) and not has_type(headers, dict[str, str]):
        review("headers are taken for texts: None, which removes one, is an error")
    if not is_missing(stream) and not is_false(stream):
        refuse("what is streamed stands in 'async with client.stream(...)' for httpx")
    match timeout:
        case (connect, read):
            timeout = httpx.Timeout(None, connect=connect, read=read)
        case _:
            if not has_type(timeout, int, float, None):
                review(
                    "timeout is taken for a number of seconds: a pair would be an error"
                )
    match auth:
        case requests.auth.HTTPBasicAuth(user, password):
            auth = (user, password)
        case None | (_, _):
            pass
        case _:
            review("auth is taken for a name and a password")
    return {
        "params": params,
        "headers": headers,
        "auth": auth,
        "timeout": timeout,
        "follow_redirects": allow_redirects,
    }


def sent(*, data=MISSING, json=MISSING, files=MISSING, content=MISSING, **options):
    """What may be sent besides. A text is content for httpx, and data is a form."""
    if not is_missing(files):
        note("httpx adds a Content-Type to each file of a form")
    match data:
        case None:
            data = MISSING
        case str() | bytes():
            content = data
            data = MISSING
        case _:
            if not has_type(data, dict[str, str | list[str]]):
                review(
                    "data is taken for fields: httpx takes texts as content, writes True as true, and sends None"
                )
    return {
        "content": content,
        "data": data,
        "json": json,
        "files": files,
        **keywords(**options),
    }


@replaces(requests.get)
async def get(client, url, params=MISSING, **options) -> httpx.Response:
    return await client.get(url, **keywords(params=params, **options))


@replaces(requests.options)
async def options(client, url, **options) -> httpx.Response:
    return await client.options(url, **keywords(**options))


@replaces(requests.head)
async def head(client, url, *, allow_redirects=False, **options) -> httpx.Response:
    return await client.head(
        url, **keywords(allow_redirects=allow_redirects, **options)
    )


@replaces(requests.delete)
async def delete(client, url, **options) -> httpx.Response:
    return await client.delete(url, **keywords(**options))


@replaces(requests.post)
async def post(client, url, data=MISSING, json=MISSING, **options) -> httpx.Response:
    return await client.post(url, **sent(data=data, json=json, **options))


@replaces(requests.put)
async def put(client, url, data=MISSING, **options) -> httpx.Response:
    return await client.put(url, **sent(data=data, **options))


@replaces(requests.patch)
async def patch(client, url, data=MISSING, **options) -> httpx.Response:
    return await client.patch(url, **sent(data=data, **options))


@replaces(requests.Session, requests.session)
async def open_client() -> httpx.AsyncClient:
    async with httpx.AsyncClient(follow_redirects=True, timeout=None) as client:
        yield client


@replaces(requests.Session)
class Session(httpx.AsyncClient):
    headers = httpx.AsyncClient.headers
    cookies = httpx.AsyncClient.cookies

    def close(self):
        pass

    async def get(self, url, **options) -> httpx.Response:
        return await self.get(url, **keywords(**options))

    async def options(self, url, **options) -> httpx.Response:
        return await self.options(url, **keywords(**options))

    async def delete(self, url, **options) -> httpx.Response:
        return await self.delete(url, **keywords(**options))

    async def post(self, url, data=MISSING, json=MISSING, **options) -> httpx.Response:
        return await self.post(url, **sent(data=data, json=json, **options))

    async def put(self, url, data=MISSING, **options) -> httpx.Response:
        return await self.put(url, **sent(data=data, **options))

    async def patch(self, url, data=MISSING, **options) -> httpx.Response:
        return await self.patch(url, **sent(data=data, **options))


@replaces(requests.Response)
class Response(httpx.Response):
    status_code = httpx.Response.status_code
    headers = httpx.Response.headers
    content = httpx.Response.content
    cookies = httpx.Response.cookies
    history = httpx.Response.history
    json = httpx.Response.json
    links = httpx.Response.links
    elapsed = httpx.Response.elapsed
    reason = httpx.Response.reason_phrase

    def __bool__(self):
        return not self.is_error

    @property
    def ok(self):
        return not self.is_error

    @property
    def url(self) -> str:
        return str(self.url)

    @property
    def text(self) -> str:
        note(
            "text without a charset is UTF-8 for httpx, Latin-1 or a guess for requests"
        )
        return self.text

    def raise_for_status(self):
        note("httpx raises for a status like 304 too")
        return self.raise_for_status()

    def close(self):
        pass


@declares(requests.RequestException)
class _RequestException(OSError): ...


@declares(requests.HTTPError)
class _HTTPError(requests.RequestException): ...


@declares(requests.ConnectionError)
class _ConnectionError(requests.RequestException): ...


@declares(requests.Timeout)
class _Timeout(requests.RequestException): ...


@declares(requests.ConnectTimeout)
class _ConnectTimeout(requests.ConnectionError, requests.Timeout): ...


@declares(requests.ReadTimeout)
class _ReadTimeout(requests.Timeout): ...


@declares(requests.TooManyRedirects)
class _TooManyRedirects(requests.RequestException): ...


@declares(requests.JSONDecodeError)
class _JSONDecodeError(requests.RequestException, json.JSONDecodeError): ...


@replaces(requests.RequestException)
class RequestException(httpx.HTTPError, httpx.InvalidURL):
    pass


@replaces(requests.ConnectionError)
class ConnectionError(
    httpx.NetworkError, httpx.RemoteProtocolError, httpx.ConnectTimeout
):
    pass


@replaces(requests.Timeout)
class Timeout(httpx.TimeoutException):
    pass


@replaces(requests.ConnectTimeout)
class ConnectTimeout(httpx.ConnectTimeout):
    pass


@replaces(requests.ReadTimeout)
class ReadTimeout(httpx.ReadTimeout):
    pass


@replaces(requests.TooManyRedirects)
class TooManyRedirects(httpx.TooManyRedirects):
    pass


@replaces(requests.JSONDecodeError)
class JSONDecodeError(json.JSONDecodeError):
    pass


@replaces(requests.HTTPError)
class HTTPError(httpx.HTTPStatusError):
    """Its response is still the whole one."""

    response = httpx.HTTPStatusError.response
