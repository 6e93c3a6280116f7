"""There may be no answer at all."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def ask(url):
    response = None
    try:
        response = requests.get(url, timeout=2)
    except requests.exceptions.RequestException:
        print("no answer")
    if response is None:
        return "nothing"
    return response.text[:20]


async def main():
    print(await ask(f"{SERVER}/version"))
    print(await ask("http://localhost:1/version"))


asyncio.run(main())
