"""Errors: which of aiohttp's stands for which.

A timeout is no error of a client for aiohttp, and wrong JSON none of its own.

>>> async def f(url):
...     try:
...         return requests.get(url, timeout=5).content
...     except requests.RequestException as error:
...         print(error)
async def f(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)) as response:
                return await response.read()
        except (aiohttp.ClientError, asyncio.TimeoutError) as error:
            print(error)

>>> async def f(url):
...     reply = requests.get(url)
...     try:
...         reply.raise_for_status()
...     except requests.HTTPError as error:
...         return error.response.status_code
async def f(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as reply:
            try:
                reply.raise_for_status()
            except aiohttp.ClientResponseError as error:
                return error.status
"""

import asyncio
import json

import aiohttp
import requests
from segue import caught_above, passes, refuse, replaces


@replaces(requests.RequestException)
class RequestException(aiohttp.ClientError, asyncio.TimeoutError):
    pass


@replaces(requests.HTTPError)
class HTTPError(aiohttp.ClientResponseError):
    """It comes without the reply."""

    class response(aiohttp.ClientResponseError):
        status_code = aiohttp.ClientResponseError.status
        reason = aiohttp.ClientResponseError.message
        headers = aiohttp.ClientResponseError.headers
        text = refuse("the body is gone when the exception comes")
        content = refuse("the body is gone when the exception comes")
        json = refuse("the body is gone when the exception comes")


@replaces(requests.ConnectionError)
class ConnectionError(aiohttp.ClientConnectionError):
    if passes("timeout") and not caught_above(asyncio.TimeoutError):
        refuse(
            "a timeout is a connection error for aiohttp: catch requests.Timeout above"
        )


@replaces(requests.Timeout)
class Timeout(asyncio.TimeoutError):
    pass


@replaces(requests.ConnectTimeout)
class ConnectTimeout(aiohttp.ConnectionTimeoutError):
    pass


@replaces(requests.ReadTimeout)
class ReadTimeout(aiohttp.SocketTimeoutError):
    pass


@replaces(requests.TooManyRedirects)
class TooManyRedirects(aiohttp.TooManyRedirects):
    pass


@replaces(requests.SSLError)
class SSLError(aiohttp.ClientSSLError):
    pass


@replaces(requests.ProxyError)
class ProxyError(aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError):
    pass


@replaces(requests.InvalidURL)
class InvalidURL(aiohttp.InvalidURL):
    pass


@replaces(requests.MissingSchema)
class MissingSchema(aiohttp.InvalidURL):
    pass


@replaces(requests.URLRequired)
class URLRequired(aiohttp.InvalidURL):
    pass


@replaces(requests.InvalidSchema)
class InvalidSchema(aiohttp.NonHttpUrlClientError):
    pass


@replaces(requests.ChunkedEncodingError)
class ChunkedEncodingError(aiohttp.ClientPayloadError):
    pass


@replaces(requests.ContentDecodingError)
class ContentDecodingError(aiohttp.ClientPayloadError):
    pass


@replaces(requests.JSONDecodeError)
class JSONDecodeError(json.JSONDecodeError):
    msg = json.JSONDecodeError.msg
    doc = json.JSONDecodeError.doc
    pos = json.JSONDecodeError.pos
    lineno = json.JSONDecodeError.lineno
    colno = json.JSONDecodeError.colno


@replaces(requests.InvalidJSONError)
class InvalidJSONError(json.JSONDecodeError):
    pass


@replaces(
    requests.InvalidHeader,
    requests.InvalidProxyURL,
    requests.RetryError,
    requests.StreamConsumedError,
    requests.UnrewindableBodyError,
)
class Other(aiohttp.ClientError):
    refuse("aiohttp has no such exception")
