"""1.4: json: an empty body is an error for requests, and None for aiohttp: whoever catches it gets it."""
import json

import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            try:
                return json.loads(await response.text())
            except ValueError:
                return None
