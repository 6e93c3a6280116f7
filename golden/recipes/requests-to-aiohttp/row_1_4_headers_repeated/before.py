"""1.4: headers that may stand several times: requests joins them, aiohttp gives the first."""
import requests


async def cookie(url):
    response = requests.head(url)
    return response.headers["Set-Cookie"]


async def every(url):
    response = requests.head(url)
    return dict(response.headers)
