"""1.2: headers with None or bytes: a TypeError in aiohttp."""
import requests


async def load(url):
    requests.get(url, headers={"Accept": None})


async def load_bytes(url):
    requests.get(url, headers={"X-Token": b"abc"})
