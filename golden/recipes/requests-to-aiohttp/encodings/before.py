"""Texts in the encodings that their servers name, or that we know better."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def declared(encoding):
    return requests.get(f"{SERVER}/text/{encoding}").text.strip()


async def known_better():
    response = requests.get(f"{SERVER}/text/utf-8?undeclared")
    response.encoding = "utf-8"
    return response.text.strip()


async def garbled():
    response = requests.get(f"{SERVER}/garbled")
    return ascii(response.text), response.content


async def main():
    for encoding in ("utf-8", "iso-8859-1", "cp1252", "utf-16"):
        print(encoding, await declared(encoding))
    print(await known_better())
    print(await garbled())


asyncio.run(main())
