"""1.4: iter_content: pieces of at most so many bytes, where that is all that matters."""
import requests


async def download(url, path):
    with requests.get(url, stream=True) as response:
        response.raise_for_status()
        with open(path, "wb") as file:
            for chunk in response.iter_content(chunk_size=8192):
                file.write(chunk)
