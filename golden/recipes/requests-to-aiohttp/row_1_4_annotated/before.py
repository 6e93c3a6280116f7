"""1.4: a variable that is annotated."""
import requests


async def load(url):
    response: requests.Response = requests.get(url)
    return response.json()
