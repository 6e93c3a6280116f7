"""A partial call for an executor."""
import asyncio
import functools

import requests


async def fetch(url):
    loop = asyncio.get_running_loop()
    call = functools.partial(requests.get, url, timeout=10)
    response = await loop.run_in_executor(None, call)
    return response.text
