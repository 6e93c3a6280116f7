"""1.5: TooManyRedirects."""
import requests


async def load(url):
    try:
        return requests.get(url).content
    except requests.TooManyRedirects:
        return b""
