"""An exception of one's own, below that of requests."""
import aiohttp
import requests


class ApiError(requests.RequestException):
    """The API said no."""


async def call(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=10)) as response:
            if not response.ok:
                raise ApiError(response.reason)
            return await response.json(content_type=None)
