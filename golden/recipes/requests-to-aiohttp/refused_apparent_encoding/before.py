"""The encoding by the bytes, as many scrapers have it."""
import requests


async def page(url):
    response = requests.get(url, timeout=10)
    response.encoding = response.apparent_encoding
    return response.text
