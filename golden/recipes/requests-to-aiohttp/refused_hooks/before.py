"""A hook that looks at each response."""
import requests


def check(response, *args, **kwargs):
    response.raise_for_status()


async def load(url):
    return requests.get(url, hooks={"response": [check]}, timeout=10).json()
