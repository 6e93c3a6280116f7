"""1.4: a cookie is a text in requests, and a Morsel in aiohttp."""
import aiohttp
import requests


async def session_id(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return response.cookies["session"].value


async def perhaps(url):
    return requests.get(url).cookies.get("session")


async def every(url):
    return dict(requests.get(url).cookies)
