"""Cookies that are given, and cookies that come back."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def known():
    return requests.get(f"{SERVER}/cookies", cookies={"theme": "dark", "lang": "de"}).json()


async def given():
    response = requests.get(f"{SERVER}/cookies/set?stay=1&visit=3")
    if "visit" in response.cookies:
        return response.cookies["visit"]
    return None


async def main():
    print(await known())
    print(await given())


asyncio.run(main())
