"""1.2: put, patch and delete: a 302 keeps the method in aiohttp, and becomes GET in requests."""
import requests


async def change(url):
    requests.put(url, json={"a": 1}).raise_for_status()
    requests.patch(url, json={"a": 2}).raise_for_status()
    requests.delete(url).raise_for_status()
    requests.put(url, json={"a": 1}, allow_redirects=False).raise_for_status()
