"""1.2: cookies: a dictionary is sent with this request only, by both."""
import requests


async def load(url):
    return requests.get(url, cookies={"session": "abc"}).json()
