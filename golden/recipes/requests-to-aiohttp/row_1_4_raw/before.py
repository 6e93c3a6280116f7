"""1.4: the raw body, and a response that is gone through."""
import shutil

import requests


async def copy(url, file):
    with requests.get(url, stream=True) as response:
        shutil.copyfileobj(response.raw, file)


async def chunks(url):
    for chunk in requests.get(url, stream=True):
        print(len(chunk))
