"""One handler for whatever may go wrong, the parsing included."""

import asyncio
import json
import logging
import os

import aiohttp

SERVER = os.environ["SERVER"]
log = logging.getLogger(__name__)


async def load(path, default=None):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(f"{SERVER}{path}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)) as response:
                response.raise_for_status()
                return json.loads(await response.text())
        except (aiohttp.ClientError, asyncio.TimeoutError, json.JSONDecodeError):
            log.info("no answer from %s", path)
            return default


async def main():
    print(await load("/people/1"))
    for path in ("/people/99", "/broken.json", "/dropped", "/round"):
        print(path, await load(path, default={}))


asyncio.run(main())
