"""1.5: contextlib.suppress is a handler too."""
import contextlib

import aiohttp


async def tell(hook):
    async with aiohttp.ClientSession() as session:
        with contextlib.suppress(aiohttp.TooManyRedirects):
            async with session.post(hook, json={"state": "up"}):
                pass
