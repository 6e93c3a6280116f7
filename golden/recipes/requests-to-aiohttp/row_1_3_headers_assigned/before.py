"""1.3: headers that are assigned go to the constructor."""
import requests


async def load(url):
    with requests.Session() as s:
        s.headers = {"Accept": "application/json"}
        return s.get(url).json()
