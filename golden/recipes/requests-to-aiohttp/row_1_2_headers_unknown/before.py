"""1.2: headers of which nothing is known."""
import requests


async def load(url, headers):
    print(requests.get(url, headers=headers).ok)
