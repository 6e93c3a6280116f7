"""1.4: url is a text, in aiohttp a URL."""
import requests


async def where(url):
    response = requests.get(url)
    return response.url.startswith("https:"), response.url == url
