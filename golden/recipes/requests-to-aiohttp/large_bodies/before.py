"""Large bodies: count them, stop early, hold all of it."""

import asyncio
import hashlib
import os

import requests

SERVER = os.environ["SERVER"]
SIZE = 3_000_000


async def digest(name):
    found = hashlib.md5()
    with requests.get(f"{SERVER}/files/{name}?size={SIZE}", stream=True) as r:
        for chunk in r.iter_content(8192):
            found.update(chunk)
    return found.hexdigest()


async def at_once(name):
    return hashlib.md5(requests.get(f"{SERVER}/files/{name}?size={SIZE}").content).hexdigest()


async def is_larger(name, limit):
    seen = 0
    with requests.get(f"{SERVER}/files/{name}?size={SIZE}", stream=True) as r:
        for chunk in r.iter_content(4096):
            seen += len(chunk)
            if seen > limit:
                return True
    return False


async def main():
    print(await digest("a") == await at_once("a"))
    print(await is_larger("a", 100_000), await is_larger("a", SIZE))


asyncio.run(main())
