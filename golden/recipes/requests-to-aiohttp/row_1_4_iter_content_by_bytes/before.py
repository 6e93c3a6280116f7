"""1.4: iter_content without a size, and with none."""
import requests


async def bytewise(url):
    response = requests.get(url, stream=True)
    for byte in response.iter_content():
        print(byte)


async def as_it_comes(url):
    response = requests.get(url, stream=True)
    for piece in response.iter_content(chunk_size=None):
        print(len(piece))
