"""Open URLs with aiohttp instead of urllib.

`urlopen` holds up the event loop until the reply is there; aiohttp waits with `await`. A status that is an error is
raised by urllib, and by aiohttp where it is asked to.

>>> async def load(url: str):
...     with urllib.request.urlopen(url, timeout=10) as reply:
...         return reply.read().decode()
async def load(url: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=10), raise_for_status=True) as reply:
            return (await reply.read()).decode()

With a body it is a POST, of a form as far as urllib knows.

>>> async def send(url: str, fields):
...     body = urllib.parse.urlencode(fields).encode()
...     return json.loads(urllib.request.urlopen(url, body, timeout=None).read())
async def send(url: str, fields):
    body = urllib.parse.urlencode(fields).encode()
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=body, timeout=aiohttp.ClientTimeout(total=None), headers={"Content-Type": "application/x-www-form-urlencoded"}, raise_for_status=True) as response:
            return json.loads(await response.read())
"""

import http.client
import urllib.error
import urllib.request

import aiohttp
import httpretty
import pook
import vcr
from segue import (
    MISSING,
    declares,
    has_type,
    is_missing,
    is_none,
    note,
    refuse,
    replaces,
    review,
    shared,
)

promote = "always"
requires = ["aiohttp>=3.10"]
python = ">=3.9"

# What tests let answer where urllib would ask.
doubles = [httpretty, pook, vcr]


@shared
async def session() -> aiohttp.ClientSession:
    note(
        "aiohttp opens http: and https: alone, and takes no proxies from the environment"
    )
    async with aiohttp.ClientSession() as session:
        yield session


def limits(timeout):
    """aiohttp has one limit for all of it; urllib one for each silence."""
    if is_none(timeout):
        timeout = aiohttp.ClientTimeout(total=None)
    elif not is_missing(timeout):
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=timeout, sock_read=timeout
        )
    return timeout


@replaces(urllib.request.urlopen)
async def urlopen(
    session, url, data=MISSING, timeout=MISSING, *, context=MISSING
) -> aiohttp.ClientResponse:
    if not has_type(url, str):
        review("the URL is taken for a text: a Request would be an error")
    if is_missing(timeout):
        note("without a timeout urllib waits for ever, aiohttp 300 seconds")
    if is_missing(data) or is_none(data):
        async with session.get(
            url, timeout=limits(timeout), ssl=context, raise_for_status=True
        ) as response:
            yield response
    else:
        async with session.post(
            url,
            data=data,
            timeout=limits(timeout),
            ssl=context,
            headers={"Content-Type": "application/x-www-form-urlencoded"},
            raise_for_status=True,
        ) as response:
            yield response


@replaces(urllib.request.Request)
def request(*args, **options):
    refuse("aiohttp has no requests that are sent later: give their parts to the call")


@replaces(http.client.HTTPResponse)
class Response(aiohttp.ClientResponse):
    status = aiohttp.ClientResponse.status
    code = aiohttp.ClientResponse.status
    reason = aiohttp.ClientResponse.reason

    async def read(self):
        return await self.read()

    async def __iter__(self):
        async for line in self.content:
            yield line

    def getcode(self):
        return self.status

    def geturl(self) -> str:
        return str(self.url)

    @property
    def url(self) -> str:
        return str(self.url)

    class headers(aiohttp.ClientResponse):
        """A header that is not there is None for urllib, and an error for aiohttp."""

        def __getitem__(self, name):
            return self.headers.get(name)

        def __contains__(self, name):
            return name in self.headers

        def get(self, name, failobj=MISSING):
            return self.headers.get(name, failobj)

        def get_content_charset(self, failobj=MISSING):
            if not is_missing(failobj):
                return self.charset or failobj
            return self.charset

        def get_content_type(self):
            return self.content_type

    def getheader(self, name, default=MISSING):
        return self.headers.get(name, default)

    def close(self):
        pass

    async def __leave__(self):
        await self.read()


@replaces(urllib.error.HTTPError)
class HTTPError(aiohttp.ClientResponseError):
    code = aiohttp.ClientResponseError.status
    status = aiohttp.ClientResponseError.status
    reason = aiohttp.ClientResponseError.message
    msg = aiohttp.ClientResponseError.message
    headers = aiohttp.ClientResponseError.headers
    read = refuse("the body is gone when the exception comes")


@replaces(urllib.error.URLError)
class URLError(aiohttp.ClientError):
    reason = refuse("aiohttp's exception is the reason itself")


@declares(urllib.error.URLError)
class _URLError(OSError): ...


@declares(urllib.error.HTTPError)
class _HTTPError(urllib.error.URLError): ...
