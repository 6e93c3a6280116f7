"""1.5: JSONDecodeError: the one of json."""
import json

import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            try:
                return json.loads(await response.text())
            except json.JSONDecodeError:
                return None
