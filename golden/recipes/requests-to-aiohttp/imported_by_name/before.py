"""However the library is imported."""

import asyncio
import os

import requests as http_client
from requests import get, post as send
from requests.exceptions import HTTPError as BadStatus

SERVER = os.environ["SERVER"]


async def first():
    return get(f"{SERVER}/people/1").json()["name"]


async def second():
    answer = send(f"{SERVER}/people", json={"name": "Tony"})
    return answer.json()["id"]


async def third():
    try:
        http_client.delete(f"{SERVER}/people/99").raise_for_status()
    except BadStatus:
        return "nobody"


async def main():
    print(await first(), await second(), await third())


asyncio.run(main())
