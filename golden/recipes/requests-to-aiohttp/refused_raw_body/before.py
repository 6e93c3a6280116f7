"""A download by shutil."""
import shutil

import requests


async def download(url, path):
    with requests.get(url, stream=True, timeout=60) as response:
        response.raise_for_status()
        with open(path, "wb") as file:
            shutil.copyfileobj(response.raw, file)
