"""How large are the files? Only their headers are fetched."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def sizes(names):
    total = 0
    for name in names:
        response = requests.head(f"{SERVER}/files/{name}?size={len(name) * 100}")
        size = int(response.headers["content-length"])
        print(f"{response.headers['X-Name']:<10}{size:>6}")
        total += size
    return total


async def moved():
    response = requests.head(f"{SERVER}/redirect/302")
    return response.status_code, "location" in response.headers


async def main():
    print(await sizes(["a.txt", "letter.pdf"]))
    print(await moved())


asyncio.run(main())
