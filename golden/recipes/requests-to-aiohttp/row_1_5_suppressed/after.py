"""1.5: contextlib.suppress is a handler too."""
import contextlib

import aiohttp


async def tell(hook):
    with contextlib.suppress(aiohttp.TooManyRedirects):
        async with aiohttp.ClientSession() as session:
            async with session.post(hook, json={"state": "up"}):
                pass
