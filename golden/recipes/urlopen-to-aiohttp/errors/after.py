"""A status that is an error, and a server that is not there."""
import urllib.error
import urllib.request

import aiohttp


async def load(url: str):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url, raise_for_status=True) as reply:
                return await reply.read()
        except aiohttp.ClientResponseError as error:
            print("status", error.status, error.headers.get("Retry-After"))
        except aiohttp.ClientError as error:
            print("not there", error)
    return b""


async def reasons(url: str):
    try:
        return urllib.request.urlopen(url).read()
    except urllib.error.HTTPError as error:
        return error.read()
