"""1.4: the responses that led here."""
import requests


async def first(url):
    response = requests.get(url)
    if response.history:
        return response.history[0].status_code, len(response.history)
    return response.status_code, 0
