"""1.2: timeout: a pair is for connecting and for reading."""
import requests


async def load(url, read: float):
    return requests.get(
        url,
        timeout=(3.05, read),
    ).json()
