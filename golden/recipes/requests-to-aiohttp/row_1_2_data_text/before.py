"""1.2: data: a text, with and without a content type."""
import requests


async def store(url, text: str):
    requests.put(url, data=text, headers={"Content-Type": "text/csv"}, allow_redirects=False)
    requests.post(url, data=text)
    requests.post(url, data="a=1", headers={"content-type": "application/x-www-form-urlencoded"})
