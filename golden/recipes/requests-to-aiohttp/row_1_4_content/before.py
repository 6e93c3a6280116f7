"""1.4: content: the whole body; aiohttp's 'content' is a stream."""
import requests


async def save(url, path):
    response = requests.get(url)
    with open(path, "wb") as file:
        file.write(response.content)
    return len(response.content)
