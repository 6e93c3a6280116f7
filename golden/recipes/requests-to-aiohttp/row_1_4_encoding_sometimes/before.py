"""1.4: an encoding that is assigned on some ways only."""
import requests


async def page(url, encoding):
    response = requests.get(url)
    if encoding:
        response.encoding = encoding
    return response.text
