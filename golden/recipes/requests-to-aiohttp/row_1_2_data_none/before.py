"""1.2: data: requests leaves a field out whose value is None, aiohttp sends "None"."""
import requests


async def login(url, name):
    requests.post(url, data={"name": "x", "age": None}).raise_for_status()
