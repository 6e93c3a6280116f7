"""Several statements on a line, of which some go."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def menu():
    response = requests.get(f"{SERVER}/pages/menu"); response.encoding = "utf-8"; return response.text


async def version():
    response = requests.get(f"{SERVER}/version"); print(response.status_code); response.close()
    print("asked")


async def first_and_second():
    first = requests.get(f"{SERVER}/people/1").json(); second = requests.get(f"{SERVER}/people/2").json()
    return first["name"], second["name"]


async def main():
    print(len(await menu()))
    await version()
    print(await first_and_second())


asyncio.run(main())
