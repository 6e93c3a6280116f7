"""A small command line client: method and path as they come."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]
COMMANDS = [("GET", "/echo?a=1"), ("post", "/echo"), ("Delete", "/people/3"), ("OPTIONS", "/echo")]


async def run(method, path, body=None):
    response = requests.request(method, SERVER + path, json=body)
    if response.status_code == 204:
        print(method, path, "->", response.reason)
    else:
        answer = response.json()
        print(method, path, "->", answer["method"], answer["query"], answer["body"])


async def main():
    for method, path in COMMANDS:
        await run(method, path)
    await run("PUT", "/echo", body={"sizes": [1, 2.5, None], "name": "Ünï"})


asyncio.run(main())
