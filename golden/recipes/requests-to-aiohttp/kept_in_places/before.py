"""Answers go to attributes, items, globals and pairs."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]
latest = None


class Box:
    content = None


async def fill(box, shelf):
    global latest
    box.content = requests.get(f"{SERVER}/people/1").json()
    shelf["menu"] = requests.get(f"{SERVER}/pages/menu").text
    latest = shelf["version"] = requests.get(f"{SERVER}/version").json()
    response = requests.get(f"{SERVER}/people/99")
    status, error = response.status_code, response.json()["error"]
    return status, error, 200 <= response.status_code < 300


async def main():
    box, shelf = Box(), {}
    print(await fill(box, shelf))
    print(box.content, len(shelf["menu"]), shelf["version"], latest)


asyncio.run(main())
