"""1.2: timeout: a number is for connecting, and for each wait between bytes."""
import requests

LIMIT = 2.5


async def load(url, patience: float):
    requests.get(
        url,
        timeout=10,
    ).raise_for_status()
    requests.get(
        url,
        timeout=LIMIT,
    ).raise_for_status()
    return requests.get(
        url,
        timeout=patience,
    ).json()
