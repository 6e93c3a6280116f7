"""Calls: `requests.get` and its kin.

>>> async def ping(url):
...     return requests.head(url).status_code
async def ping(url):
    async with aiohttp.ClientSession() as session:
        async with session.head(url) as response:
            return response.status
"""

import aiohttp
import requests
from segue import MISSING, replaces


@replaces(requests.get)
async def get(
    session, url, params=MISSING, *, timeout=MISSING, stream=MISSING, **options
) -> aiohttp.ClientResponse:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)
    async with session.get(url, params=params, timeout=timeout, **options) as response:
        yield response


@replaces(requests.options)
async def options(
    session, url, *, timeout=MISSING, stream=MISSING, **options
) -> aiohttp.ClientResponse:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)
    async with session.options(url, timeout=timeout, **options) as response:
        yield response


@replaces(requests.head)
async def head(
    session, url, *, timeout=MISSING, stream=MISSING, **options
) -> aiohttp.ClientResponse:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)
    async with session.head(url, timeout=timeout, **options) as response:
        yield response


@replaces(requests.put)
async def put(
    session, url, data=MISSING, *, timeout=MISSING, stream=MISSING, **options
) -> aiohttp.ClientResponse:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)
    async with session.put(url, data=data, timeout=timeout, **options) as response:
        yield response


@replaces(requests.patch)
async def patch(
    session, url, data=MISSING, *, timeout=MISSING, stream=MISSING, **options
) -> aiohttp.ClientResponse:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)
    async with session.patch(url, data=data, timeout=timeout, **options) as response:
        yield response


@replaces(requests.delete)
async def delete(
    session, url, *, timeout=MISSING, stream=MISSING, **options
) -> aiohttp.ClientResponse:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)
    async with session.delete(url, timeout=timeout, **options) as response:
        yield response


@replaces(requests.post)
async def post(
    session,
    url,
    data=MISSING,
    json=MISSING,
    *,
    timeout=MISSING,
    stream=MISSING,
    **options,
) -> aiohttp.ClientResponse:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)
    async with session.post(
        url, data=data, json=json, timeout=timeout, **options
    ) as response:
        yield response
