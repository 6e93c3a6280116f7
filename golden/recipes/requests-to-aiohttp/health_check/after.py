"""Ask every service how it is, and say so."""

import asyncio
import os
import sys

import aiohttp

SERVER = os.environ["SERVER"]
SERVICES = {
    "front": f"{SERVER}/status/200",
    "queue": f"{SERVER}/status/204",
    "cache": f"{SERVER}/status/500",
    "people": f"{SERVER}/people/99",
    "mail": "http://localhost:1/",
}


async def check(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url, allow_redirects=False) as response:
                response.raise_for_status()
        except aiohttp.ClientResponseError:
            return "unhappy"
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return "gone"
    return "fine"


async def main():
    broken = 0
    for name, url in SERVICES.items():
        verdict = await check(url)
        broken += verdict != "fine"
        print(f"{name:<8} {verdict}")
    return broken


sys.exit(asyncio.run(main()))
