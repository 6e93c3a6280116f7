"""1.4: links by their relation: in aiohttp URLs that are whole."""
import requests


async def following(url):
    response = requests.get(url)
    return response.links["next"]["url"]
