"""1.4: headers that may stand several times: requests joins them, aiohttp gives the first."""
import aiohttp
import requests


async def cookie(url):
    async with aiohttp.ClientSession() as session:
        async with session.head(url) as response:
            return response.headers["Set-Cookie"]


async def every(url):
    response = requests.head(url)
    return dict(response.headers)
