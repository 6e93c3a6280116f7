"""Pages that name the next one in their header."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def everybody():
    url = f"{SERVER}/people"
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.get(url) as response:
                response.raise_for_status()
                for person in (await response.json(content_type=None))["people"]:
                    print(person["name"])
                if "next" not in response.links:
                    break
                url = str(response.links["next"]["url"])


asyncio.run(everybody())
