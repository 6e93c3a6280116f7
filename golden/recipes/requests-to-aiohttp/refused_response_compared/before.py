"""Responses compared as objects."""
import requests


async def changed(url, before):
    response = requests.get(url)
    if response == before:
        return False
    return True
