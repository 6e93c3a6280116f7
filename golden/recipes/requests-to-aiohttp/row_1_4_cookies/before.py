"""1.4: a cookie is a text in requests, and a Morsel in aiohttp."""
import requests


async def session_id(url):
    response = requests.get(url)
    return response.cookies["session"]


async def perhaps(url):
    return requests.get(url).cookies.get("session")


async def every(url):
    return dict(requests.get(url).cookies)
