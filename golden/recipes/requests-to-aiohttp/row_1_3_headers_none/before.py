"""1.3: a header that is None is left out by requests, and an error in aiohttp."""
import requests


async def load(url):
    with requests.Session() as s:
        s.headers["User-Agent"] = None
        return s.get(url).json()
