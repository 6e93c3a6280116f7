"""1.4: close is what the end of the block does."""
import requests


async def peek(url):
    response = requests.get(url, stream=True)
    size = response.headers["Content-Length"]
    response.close()
    return size
