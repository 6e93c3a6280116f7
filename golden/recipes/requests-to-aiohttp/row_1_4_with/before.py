"""1.4: with requests.get(...) as r."""
import requests


async def size(url):
    with requests.get(url, stream=True) as r:
        return int(r.headers.get("Content-Length", 0))
