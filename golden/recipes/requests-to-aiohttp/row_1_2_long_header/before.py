"""1.2: a header that would be too long is broken, one argument a line."""
import requests


async def load(url):
    return requests.get(url, params={"page": 1}, timeout=(3.05, 27)).json()
