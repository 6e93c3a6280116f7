"""1.2: proxies: a dictionary by scheme; aiohttp takes one proxy."""
import aiohttp
import requests


async def load(url, proxies):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            response.raise_for_status()
    print(url)


async def through(url):
    return requests.get(url, proxies={"https": "http://proxy:3128"}).json()


async def perhaps(url, proxies):
    return requests.get(url, proxies=proxies).json()
