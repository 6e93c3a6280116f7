"""1.1: a response that is used below its block is read inside."""
import requests


async def load(url, log):
    try:
        response = requests.get(url)
    except requests.TooManyRedirects:
        return None
    log.info("loaded %s", url)
    return response.json()
