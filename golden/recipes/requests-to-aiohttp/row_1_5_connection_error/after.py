"""1.5: ConnectionError: aiohttp's timeouts are some too, so that a handler of timeouts must stand above."""
import asyncio

import aiohttp
import requests


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.read()
        except asyncio.TimeoutError:
            return b"late"
        except aiohttp.ClientConnectionError:
            return b"gone"


async def wrong(url):
    try:
        return requests.get(url, timeout=5).content
    except requests.ConnectionError:
        return b"gone"
    except requests.Timeout:
        return b"late"
