"""1.5: two handlers that would be one: the second would never be reached."""
import requests
from requests.exceptions import ChunkedEncodingError, ContentDecodingError


async def load(url):
    try:
        return requests.get(url).content
    except ChunkedEncodingError:
        return b"cut"
    except ContentDecodingError:
        return b"unreadable"
