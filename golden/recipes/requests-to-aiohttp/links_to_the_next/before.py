"""Pages that name the next one in their header."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def everybody():
    url = f"{SERVER}/people"
    while True:
        response = requests.get(url)
        response.raise_for_status()
        for person in response.json()["people"]:
            print(person["name"])
        if "next" not in response.links:
            break
        url = response.links["next"]["url"]


asyncio.run(everybody())
