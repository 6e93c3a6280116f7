"""1.4: what is assigned to a response is nothing that the recipe knows."""
import requests


async def check(url):
    response = requests.get(url)
    response.status_code = 200
    return response.status_code
