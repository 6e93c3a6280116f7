"""What there is: exceptions of both libraries, and what they are derived from; texts, files and jars.

>>> async def f(url):
...     try:
...         return requests.get(url).content
...     except requests.exceptions.ConnectionError:
...         return b""
async def f(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.read()
        except aiohttp.ClientConnectionError:
            return b""
"""

import asyncio
import builtins
import http.cookiejar
import io
import json

import aiohttp
import requests
from segue import declares


@declares(builtins.open)
def _open(file, mode) -> io.IOBase: ...


@declares(json.dumps)
def _dumps(value) -> str: ...


@declares(io.IOBase)
class _IOBase:
    def __enter__(self) -> io.IOBase: ...


@declares(http.cookiejar.CookieJar)
class _CookieJar: ...


@declares(http.cookiejar.MozillaCookieJar)
class _MozillaCookieJar(http.cookiejar.CookieJar): ...


@declares(http.cookiejar.LWPCookieJar)
class _LWPCookieJar(http.cookiejar.CookieJar): ...


@declares(requests.cookies.RequestsCookieJar)
class _RequestsCookieJar(http.cookiejar.CookieJar): ...


@declares(json.JSONDecodeError)
class _WrongJSON(ValueError): ...


@declares(requests.RequestException)
class _RequestException(OSError): ...


@declares(requests.HTTPError)
class _HTTPError(requests.RequestException): ...


@declares(requests.ConnectionError)
class _ConnectionError(requests.RequestException): ...


@declares(requests.ProxyError)
class _ProxyError(requests.ConnectionError): ...


@declares(requests.SSLError)
class _SSLError(requests.ConnectionError): ...


@declares(requests.Timeout)
class _Timeout(requests.RequestException): ...


@declares(requests.ConnectTimeout)
class _ConnectTimeout(requests.ConnectionError, requests.Timeout): ...


@declares(requests.ReadTimeout)
class _ReadTimeout(requests.Timeout): ...


@declares(requests.TooManyRedirects)
class _TooManyRedirects(requests.RequestException): ...


@declares(requests.URLRequired)
class _URLRequired(requests.RequestException): ...


@declares(requests.MissingSchema)
class _MissingSchema(requests.RequestException, ValueError): ...


@declares(requests.InvalidSchema)
class _InvalidSchema(requests.RequestException):
    """A ValueError too: but who catches that means wrong JSON, not `ftp://`."""


@declares(requests.InvalidURL)
class _InvalidURL(requests.RequestException, ValueError): ...


@declares(requests.InvalidProxyURL)
class _InvalidProxyURL(requests.RequestException):
    """An InvalidURL, and so a ValueError too: as InvalidSchema."""


@declares(requests.InvalidHeader)
class _InvalidHeader(requests.RequestException):
    """A ValueError too, as InvalidSchema."""


@declares(requests.ChunkedEncodingError)
class _ChunkedEncodingError(requests.RequestException): ...


@declares(requests.ContentDecodingError)
class _ContentDecodingError(requests.RequestException): ...


@declares(requests.StreamConsumedError)
class _StreamConsumedError(requests.RequestException, TypeError): ...


@declares(requests.RetryError)
class _RetryError(requests.RequestException): ...


@declares(requests.UnrewindableBodyError)
class _UnrewindableBodyError(requests.RequestException): ...


@declares(requests.InvalidJSONError)
class _InvalidJSONError(requests.RequestException): ...


@declares(requests.JSONDecodeError)
class _JSONDecodeError(requests.InvalidJSONError, json.JSONDecodeError): ...


@declares(aiohttp.ClientError)
class _ClientError(Exception): ...


@declares(aiohttp.ClientResponseError)
class _ClientResponseError(aiohttp.ClientError): ...


@declares(aiohttp.ContentTypeError)
class _ContentTypeError(aiohttp.ClientResponseError): ...


@declares(aiohttp.TooManyRedirects)
class _TooManyRedirects(aiohttp.ClientResponseError): ...


@declares(aiohttp.ClientHttpProxyError)
class _ClientHttpProxyError(aiohttp.ClientResponseError): ...


@declares(aiohttp.ClientConnectionError)
class _ClientConnectionError(aiohttp.ClientError): ...


@declares(aiohttp.ClientOSError)
class _ClientOSError(aiohttp.ClientConnectionError, OSError): ...


@declares(aiohttp.ClientConnectorError)
class _ClientConnectorError(aiohttp.ClientOSError): ...


@declares(aiohttp.ClientProxyConnectionError)
class _ClientProxyConnectionError(aiohttp.ClientConnectorError): ...


@declares(aiohttp.ClientSSLError)
class _ClientSSLError(aiohttp.ClientConnectorError): ...


@declares(aiohttp.ServerConnectionError)
class _ServerConnectionError(aiohttp.ClientConnectionError): ...


@declares(aiohttp.ServerTimeoutError)
class _ServerTimeoutError(aiohttp.ServerConnectionError, asyncio.TimeoutError): ...


@declares(aiohttp.ConnectionTimeoutError)
class _ConnectionTimeoutError(aiohttp.ServerTimeoutError): ...


@declares(aiohttp.SocketTimeoutError)
class _SocketTimeoutError(aiohttp.ServerTimeoutError): ...


@declares(aiohttp.ClientPayloadError)
class _ClientPayloadError(aiohttp.ClientError): ...


@declares(aiohttp.InvalidURL)
class _InvalidURL(aiohttp.ClientError, ValueError): ...


@declares(aiohttp.NonHttpUrlClientError)
class _NonHttpUrlClientError(aiohttp.ClientError): ...
