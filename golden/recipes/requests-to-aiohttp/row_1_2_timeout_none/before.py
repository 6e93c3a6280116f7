"""1.2: timeout: None waits for ever, and so must aiohttp."""
import requests


async def load(url):
    return requests.get(url, timeout=None).json()
