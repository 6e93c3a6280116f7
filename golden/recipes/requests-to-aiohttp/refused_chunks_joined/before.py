"""Chunks that are no loop's."""
import requests


async def load(url):
    response = requests.get(url, stream=True, timeout=60)
    body = b"".join(response.iter_content(8192))
    return body.decode()
