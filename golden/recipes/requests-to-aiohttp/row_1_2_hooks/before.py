"""1.2: hooks: aiohttp has none for a single request."""
import requests


def shout(response, *args, **kwargs):
    print(response.url)


async def load(url):
    return requests.get(url, hooks={"response": shout}).json()
