"""A table of functions."""
import requests

SEND = {"create": requests.post, "change": requests.patch}


async def apply(action, url, body):
    response = SEND[action](url, json=body, timeout=10)
    response.raise_for_status()
