"""A method that is looked up by its name."""
import aiohttp
import requests


async def send(method: str, url: str):
    function = getattr(requests, method.lower())
    response = function(url, timeout=10)
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response_2:
            print(response_2.status)
    return response.status_code
