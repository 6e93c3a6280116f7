"""A session with all that its requests have in common."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def private():
    with requests.Session() as s:
        s.auth = ("ada", "secret")
        return s.get(f"{SERVER}/private").json()["user"]


async def with_cookies():
    with requests.Session() as s:
        s.cookies.update({"theme": "dark"})
        return s.get(f"{SERVER}/cookies").json()


async def main():
    print(await private())
    print(await with_cookies())


asyncio.run(main())
