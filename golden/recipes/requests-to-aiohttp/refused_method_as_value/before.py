"""A method that is called later."""
import requests


async def load(url, retry):
    response = requests.get(url, timeout=10)
    return retry(response.json)
