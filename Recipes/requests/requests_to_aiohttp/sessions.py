"""Sessions.

>>> async def f(url):
...     with requests.Session() as session:
...         return session.get(url).text
async def f(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.text(errors="replace")
"""

import aiohttp
import requests
from segue import MISSING, replaces, shared


@shared
async def session() -> aiohttp.ClientSession:
    async with aiohttp.ClientSession() as session:
        yield session


@replaces(requests.Session)
async def open_session() -> aiohttp.ClientSession:
    async with aiohttp.ClientSession() as session:
        yield session


@replaces(requests.Session)
class Session(aiohttp.ClientSession):
    headers = aiohttp.ClientSession.headers

    async def get(
        self, url, *, timeout=MISSING, stream=MISSING, **options
    ) -> aiohttp.ClientResponse:
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=timeout, sock_read=timeout
        )
        async with self.get(url, timeout=timeout, **options) as response:
            yield response

    async def post(
        self,
        url,
        data=MISSING,
        json=MISSING,
        *,
        timeout=MISSING,
        stream=MISSING,
        **options,
    ) -> aiohttp.ClientResponse:
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=timeout, sock_read=timeout
        )
        async with self.post(
            url, data=data, json=json, timeout=timeout, **options
        ) as response:
            yield response
