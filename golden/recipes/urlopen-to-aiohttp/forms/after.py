"""A body makes a POST of it."""
import json
import urllib.parse
import urllib.request

import aiohttp


async def login(url: str, name: str, password: str):
    body = urllib.parse.urlencode({"name": name, "password": password}).encode()
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=body, timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5), headers={"Content-Type": "application/x-www-form-urlencoded"}, raise_for_status=True) as response:
            return json.loads(await response.read())


async def nothing(url: str, tls):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, ssl=tls, raise_for_status=True) as response:
            return response.status
