"""What browsers send: forms."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def order(item, count):
    response = requests.post(f"{SERVER}/echo", data={"item": item, "count": str(count), "size": ["S", "M"]})
    return response.json()["body"]


async def vote(*choices):
    fields = [("choice", choice) for choice in choices]
    response = requests.post(f"{SERVER}/echo", fields, headers={"X-Form": "vote"})
    answer = response.json()
    return answer["headers"], answer["body"]


async def main():
    print(await order("T-Shirt & Hose", 2))
    print(await vote("a", "b c", "ü"))


asyncio.run(main())
