"""A loop whose second condition asks the server."""
import requests


async def wait_until_ready(url, tries):
    while tries and requests.get(url, timeout=2).status_code == 503:
        tries -= 1
    return tries > 0
