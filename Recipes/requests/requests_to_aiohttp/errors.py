"""Errors.

>>> async def f(url):
...     try:
...         return requests.get(url).text
...     except requests.RequestException as error:
...         print(error)
async def f(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.text(errors="replace")
        except (aiohttp.ClientError, asyncio.TimeoutError) as error:
            print(error)
"""

import asyncio

import aiohttp
import requests

from segue import replaces


@replaces(requests.RequestException)
class RequestException(aiohttp.ClientError, asyncio.TimeoutError):
    pass


@replaces(requests.HTTPError)
class HTTPError(aiohttp.ClientResponseError):
    pass


@replaces(requests.ConnectionError)
class ConnectionError(aiohttp.ClientConnectionError):
    pass


@replaces(requests.Timeout)
class Timeout(asyncio.TimeoutError):
    pass
