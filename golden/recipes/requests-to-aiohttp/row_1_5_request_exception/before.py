"""1.5: RequestException: aiohttp has two roots, and JSON's own where a body is decoded."""
import requests


async def load(url):
    try:
        response = requests.get(url)
        response.raise_for_status()
        return response.json()
    except requests.RequestException as error:
        print("failed", error)
        return None


async def page(url):
    try:
        return requests.get(url).content
    except requests.exceptions.RequestException:
        return b""
