"""A request that does not block the loop, because a thread makes it."""
import asyncio

import requests


async def fetch(url):
    response = await asyncio.to_thread(requests.get, url, timeout=10)
    return response.json()
