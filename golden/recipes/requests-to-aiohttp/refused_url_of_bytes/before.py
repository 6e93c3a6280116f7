"""A URL that comes from a socket."""
import requests


async def follow():
    response = requests.get(b"https://example.com/next", timeout=10)
    return response.content
