"""1.2: json beside data: requests ignores the json, aiohttp raises ValueError."""
import requests


async def send(url, order):
    requests.post(url, data={"a": "1"}, json=order).raise_for_status()
