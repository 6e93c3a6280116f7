"""1.2: params with None, a bool or bytes: aiohttp refuses them with a TypeError."""
import requests


async def search(url):
    print(requests.get(url, params={"page": 1, "strict": True}).ok)
    print(requests.get(url, params={"page": 1, "after": None}).ok)
    print(requests.get(url, params=b"a=1").ok)
