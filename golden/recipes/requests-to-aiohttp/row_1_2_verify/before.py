"""1.2: verify: True is what aiohttp does anyway, False is ssl=False."""
import requests


async def load(url):
    requests.get(url, verify=True).raise_for_status()
    requests.get(url, verify=False).raise_for_status()
