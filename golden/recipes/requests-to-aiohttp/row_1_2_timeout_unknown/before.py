"""1.2: timeout: a value of which nothing is known may be a pair."""
import requests


async def load(url, timeout):
    return requests.get(
        url,
        timeout=timeout,
    ).json()
