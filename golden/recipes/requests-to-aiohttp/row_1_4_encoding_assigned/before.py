"""1.4: an encoding that is assigned before the text is read."""
import requests


async def page(url):
    response = requests.get(url)
    response.encoding = "utf-8"
    return response.text
