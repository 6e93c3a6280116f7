"""Bodies that are neither forms nor JSON."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def store(name, content):
    response = requests.put(f"{SERVER}/files/{name}", data=content, headers={"Content-Type": "image/png"})
    return response.json()["size"]


async def ask(query):
    body = f"<query>{query}</query>".encode()
    answer = requests.post(f"{SERVER}/echo", data=body, headers={"Content-Type": "application/xml"}).json()
    return answer["headers"]["Content-Type"], answer["body"]


async def main():
    print(await store("dot.png", b"\x89PNG" * 1000))
    print(await store("raw", bytes(range(256))))
    print(await ask("größer"))


asyncio.run(main())
