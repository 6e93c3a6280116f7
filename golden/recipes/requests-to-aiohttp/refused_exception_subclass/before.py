"""An exception of one's own, below that of requests."""
import requests


class ApiError(requests.RequestException):
    """The API said no."""


async def call(url):
    response = requests.get(url, timeout=10)
    if not response.ok:
        raise ApiError(response.reason)
    return response.json()
