"""One handler for whatever may go wrong, the parsing included."""

import asyncio
import logging
import os

import requests

SERVER = os.environ["SERVER"]
log = logging.getLogger(__name__)


async def load(path, default=None):
    try:
        response = requests.get(f"{SERVER}{path}", timeout=5)
        response.raise_for_status()
        return response.json()
    except requests.exceptions.RequestException:
        log.info("no answer from %s", path)
        return default


async def main():
    print(await load("/people/1"))
    for path in ("/people/99", "/broken.json", "/dropped", "/round"):
        print(path, await load(path, default={}))


asyncio.run(main())
