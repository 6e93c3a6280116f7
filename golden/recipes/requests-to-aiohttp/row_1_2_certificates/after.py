"""1.2: verify and cert: files that are read once, for an ssl context of the session."""
import aiohttp
import requests


async def authority(url):
    return requests.get(url, verify="ca.pem").json()


async def own(url):
    return requests.get(url, cert=("client.pem", "client.key")).json()


async def unknown(url, verify):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, ssl=verify) as response:
            return await response.json(content_type=None)
