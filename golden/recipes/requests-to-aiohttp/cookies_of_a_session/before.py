"""What a session remembers."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def settings(theme):
    with requests.Session() as web:
        first = web.get(f"{SERVER}/cookies/set", params={"theme": theme, "lang": "en"})
        print(first.status_code, first.json())
        web.get(f"{SERVER}/cookies/set?lang=de")
        return web.get(f"{SERVER}/cookies").json()


async def forgetful():
    requests.get(f"{SERVER}/cookies/set?stay=1&a=1")
    return requests.get(f"{SERVER}/people/1").status_code


async def main():
    print(await settings("dark"))
    print(await settings("light"))


asyncio.run(main())
