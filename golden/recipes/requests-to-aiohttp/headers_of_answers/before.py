"""What servers say beside their answer."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def describe(path):
    response = requests.get(SERVER + path)
    kind = response.headers["content-type"].partition(";")[0]
    if "etag" in response.headers:
        kind += " with a tag " + response.headers["ETag"]
    length = response.headers.get("Content-Length")
    print(path, response.reason, kind, length if length else "in pieces")


async def main():
    for path in ("/people/2", "/version", "/pages/home", "/lines/3"):
        if path != "/lines/3":
            await describe(path)
    response = requests.get(f"{SERVER}/lines/3")
    print("Content-Length" in response.headers, response.headers.get("Transfer-Encoding"))


asyncio.run(main())
