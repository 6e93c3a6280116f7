"""1.4: a response of requests is true if it is ok, one of aiohttp always."""
import requests


async def check(url):
    response = requests.get(url)
    if not response:
        return "bad"
    return "good" if response and bool(response) else "bad"
