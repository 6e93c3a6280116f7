"""1.2: data: an open file is streamed by both; aiohttp closes it afterwards."""
import requests


async def upload(url, path):
    with open(path, "rb") as file:
        return requests.post(url, data=file).status_code
