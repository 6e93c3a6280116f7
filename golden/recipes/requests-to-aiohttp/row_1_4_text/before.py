"""1.4: text: undecodable bytes are replaced in both."""
import requests


async def page(url):
    response = requests.get(url)
    print(len(response.text))
    return response.text.splitlines()
