"""Redirects that keep the method and the body."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def put(status):
    answer = requests.put(f"{SERVER}/redirect/{status}", json={"a": 1}).json()
    return answer["method"], answer["body"]


async def remove(status):
    return requests.delete(f"{SERVER}/redirect/{status}").json()["method"]


async def look(status):
    response = requests.head(f"{SERVER}/redirect/{status}", allow_redirects=True)
    return response.status_code, response.url.removeprefix(SERVER)


async def main():
    for status in (307, 308):
        print(await put(status), await remove(status), await look(status))


asyncio.run(main())
