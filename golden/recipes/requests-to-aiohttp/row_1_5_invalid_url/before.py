"""1.5: InvalidURL, MissingSchema and InvalidSchema."""
import requests


async def load(url):
    try:
        return requests.get(url).content
    except requests.exceptions.InvalidURL:
        return None


async def scheme(url):
    try:
        return requests.get(url).content
    except requests.exceptions.InvalidSchema:
        return None
