"""Calls: `requests.get` and its kin.

>>> async def is_there(url):
...     return requests.head(url).status_code == requests.codes.ok
async def is_there(url):
    async with aiohttp.ClientSession() as session:
        async with session.head(url) as response:
            return response.status == http.HTTPStatus.OK

What aiohttp takes by name alone gets its name.

>>> async def add(url, item):
...     requests.post(url, None, item)
async def add(url, item):
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=item):
            pass
"""

import aiohttp
import requests
from segue import MISSING, note, refuse, replaces, shared

from .keywords import address, keywords, redirected


@shared
async def session() -> aiohttp.ClientSession:
    note(
        "aiohttp takes no proxies, passwords or certificates from the environment, and follows 10 redirects, not 30"
    )
    note("the calls of a function share a session, and with it cookies")
    async with aiohttp.ClientSession() as session:
        yield session


@replaces(requests.get)
async def get(session, url, params=MISSING, **options) -> aiohttp.ClientResponse:
    async with session.get(
        address(url), **keywords(params=params, **options)
    ) as response:
        yield response


@replaces(requests.options)
async def options(session, url, **options) -> aiohttp.ClientResponse:
    async with session.options(address(url), **redirected(**options)) as response:
        yield response


@replaces(requests.head)
async def head(session, url, **options) -> aiohttp.ClientResponse:
    async with session.head(address(url), **keywords(**options)) as response:
        yield response


@replaces(requests.post)
async def post(
    session, url, data=MISSING, json=MISSING, **options
) -> aiohttp.ClientResponse:
    async with session.post(
        address(url), **keywords(data=data, json=json, **options)
    ) as response:
        yield response


@replaces(requests.put)
async def put(session, url, data=MISSING, **options) -> aiohttp.ClientResponse:
    async with session.put(
        address(url), **redirected(data=data, **options)
    ) as response:
        yield response


@replaces(requests.patch)
async def patch(session, url, data=MISSING, **options) -> aiohttp.ClientResponse:
    async with session.patch(
        address(url), **redirected(data=data, **options)
    ) as response:
        yield response


@replaces(requests.delete)
async def delete(session, url, **options) -> aiohttp.ClientResponse:
    async with session.delete(address(url), **redirected(**options)) as response:
        yield response


@replaces(requests.request)
async def request(session, method, url, **options) -> aiohttp.ClientResponse:
    async with session.request(
        method, address(url), **redirected(method, **options)
    ) as response:
        yield response


@replaces(requests.Request, requests.PreparedRequest)
def prepare(*args, **options):
    refuse("aiohttp has no prepared requests")
