"""An encoding that is guessed where the server says nothing."""
import requests


async def page(url):
    response = requests.get(url, timeout=10)
    if response.status_code == 200:
        response.encoding = "utf-8"
    return response.text
