"""1.2: auth: a digest is a matter of the session, in aiohttp a middleware."""
import requests
from requests.auth import HTTPDigestAuth


async def load(url):
    return requests.get(url, auth=HTTPDigestAuth("me", "secret")).json()
