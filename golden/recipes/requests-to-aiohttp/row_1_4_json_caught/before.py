"""1.4: json: an empty body is an error for requests, and None for aiohttp: whoever catches it gets it."""
import requests


async def load(url):
    response = requests.get(url)
    try:
        return response.json()
    except ValueError:
        return None
