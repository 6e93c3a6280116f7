"""A header that requests leaves out."""
import requests


async def anonymous(url):
    response = requests.get(
        url,
        headers={"User-Agent": None, "Accept": "text/html"},
        timeout=10,
    )
    return response.text
