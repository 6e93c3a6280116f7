"""Responses: what became of each member.

>>> async def f(url):
...     return requests.get(url).text
async def f(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.text(errors="replace")
"""

import aiohttp
import requests

from segue import refuse, replaces


@replaces(requests.Response)
class Response(aiohttp.ClientResponse):
    ok = aiohttp.ClientResponse.ok
    reason = aiohttp.ClientResponse.reason
    headers = aiohttp.ClientResponse.headers
    raise_for_status = aiohttp.ClientResponse.raise_for_status
    status_code = aiohttp.ClientResponse.status

    def __bool__(self):
        return self.ok

    @property
    def url(self):
        return str(self.url)

    @property
    async def text(self):
        return await self.text(errors="replace")

    @property
    async def content(self):
        return await self.read()

    async def json(self):
        return await self.json(content_type=None)

    elapsed = refuse("aiohttp does not time its responses")
