"""Ask first, then act."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def replace(number, name):
    if requests.head(f"{SERVER}/people/{number}").status_code == 404:
        print("nobody to rename")
        return
    if not requests.put(f"{SERVER}/people/{number}", json={"name": name}).ok:
        print("the server does not want that")
    else:
        print("done")


async def main():
    await replace(99, "Nobody")
    await replace(2, "Grace Murray")


asyncio.run(main())
