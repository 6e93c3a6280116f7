"""1.4: is_redirect."""
import requests


async def moved(url):
    return requests.get(url, allow_redirects=False).is_redirect
