"""1.5: requests' exceptions are OSErrors, aiohttp's root is none: who catches OSError no longer sees an HTTP error."""
import requests


async def load(url):
    try:
        response = requests.get(url)
        response.raise_for_status()
        return response.text
    except OSError:
        return None
