"""1.5: what is wrong with a url is a ValueError for both."""
import requests


async def load(url):
    try:
        return requests.get(url).content
    except ValueError:
        return None
