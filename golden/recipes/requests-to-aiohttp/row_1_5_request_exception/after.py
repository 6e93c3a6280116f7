"""1.5: RequestException: aiohttp has two roots, and JSON's own where a body is decoded."""
import asyncio
import json

import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                response.raise_for_status()
                return json.loads(await response.text())
        except (aiohttp.ClientError, asyncio.TimeoutError, json.JSONDecodeError) as error:
            print("failed", error)
            return None


async def page(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                return await response.read()
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return b""
