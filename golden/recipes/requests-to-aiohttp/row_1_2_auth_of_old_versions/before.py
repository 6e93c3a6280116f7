"""1.2: auth: before aiohttp 3.14 there is BasicAuth, which writes Latin-1 by itself."""
import requests


async def load(url, user, password):
    return requests.get(url, auth=(user, password)).json()
