"""1.2: url: a text, written out, put together or known by nothing."""
import requests


async def fetch(url, name):
    a = requests.get("https://example.com/").content
    b = requests.get(f"https://example.com/{name}").content
    c = requests.get(url + "?page=" + str(2)).content
    return a, b, c
