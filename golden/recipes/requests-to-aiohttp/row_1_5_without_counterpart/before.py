"""1.5: exceptions that aiohttp has no counterpart of."""
import requests
from requests.exceptions import InvalidHeader, RetryError


async def load(url):
    try:
        return requests.get(url).content
    except RetryError:
        return b""


async def header(url, value: str):
    try:
        return requests.get(url, headers={"X": value}).content
    except InvalidHeader:
        return b""
