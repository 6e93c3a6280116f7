"""Answers in the middle of other expressions."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def report():
    print(f"version: {requests.get(f'{SERVER}/version').json()['version']}")
    print("bytes:", len(requests.get(f"{SERVER}/files/a", params={"size": 20}).content))
    title = requests.get(f"{SERVER}/pages/home").text.partition("<title>")[2].partition("<")[0]
    print(title.upper())
    print(sorted(requests.get(f"{SERVER}/people/1").json(), key=str.lower))


asyncio.run(report())
