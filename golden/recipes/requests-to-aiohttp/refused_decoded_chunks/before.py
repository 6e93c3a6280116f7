"""Chunks of text."""
import requests


async def show(url):
    with requests.get(url, stream=True) as response:
        for text in response.iter_content(chunk_size=1024, decode_unicode=True):
            print(text, end="")
