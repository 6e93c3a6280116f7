"""1.5: JSONDecodeError: the one of json."""
import requests


async def load(url):
    response = requests.get(url)
    try:
        return response.json()
    except requests.JSONDecodeError:
        return None
