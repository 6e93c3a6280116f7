"""Sessions that are bound by hand."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def tried():
    web = requests.Session()
    try:
        web.headers["X-Client"] = "tried"
        first = web.get(f"{SERVER}/echo").json()["headers"]
        second = web.get(f"{SERVER}/people/1", timeout=2).json()["name"]
        return first, second
    finally:
        web.close()


async def simple():
    web = requests.Session()
    status = web.get(f"{SERVER}/people/2").status_code
    web.close()
    return status


async def main():
    print(await tried())
    print(await simple())


asyncio.run(main())
