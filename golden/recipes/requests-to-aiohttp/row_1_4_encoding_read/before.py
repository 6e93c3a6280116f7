"""1.4: the encoding that requests has guessed."""
import requests


async def read(url):
    return requests.get(url).encoding


async def guessed(url):
    return requests.get(url).apparent_encoding
