"""Whatever the caller authenticates with."""
import requests


async def load(url, auth=None):
    response = requests.get(url, auth=auth, timeout=10)
    response.raise_for_status()
    return response.json()
