"""A comment is about the statement that it stands above, whatever stands above the comment."""

import asyncio

import aiohttp


async def add_all(url, points):
    ids = []
    async with aiohttp.ClientSession() as session:
        for point in points:
            async with session.post(url, json=point) as response:
                if response.ok:
                    ids.append(await response.json(content_type=None))
    # In the order of the points.
    return ids


async def create(url, path):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                text = await response.text(errors="replace")
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return

    # Step 2: write it down
    with open(path, "w") as file:
        file.write(text)
