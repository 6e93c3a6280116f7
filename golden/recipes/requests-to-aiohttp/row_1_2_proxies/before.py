"""1.2: proxies: a dictionary by scheme; aiohttp takes one proxy."""
import requests


async def load(url, proxies):
    requests.get(url, proxies=None).raise_for_status()
    print(url)


async def through(url):
    return requests.get(url, proxies={"https": "http://proxy:3128"}).json()


async def perhaps(url, proxies):
    return requests.get(url, proxies=proxies).json()
