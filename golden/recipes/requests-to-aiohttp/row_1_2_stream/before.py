"""1.2: stream: aiohttp always streams."""
import requests


async def load(url):
    with requests.get(url, stream=True) as response:
        print(response.headers["Content-Length"])
    return requests.get(url, stream=False).content
