"""Whatever JSON can say is sent as it is."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def send(value):
    response = requests.post(f"{SERVER}/echo", json=value)
    return response.json()["body"]


async def main():
    for value in ([1, 2.5, "drei"], {"nested": {"äöü": [True, None]}}, "text", 0, {}, []):
        print(await send(value))
    answer = requests.put(f"{SERVER}/echo", json={"sent": "by hand"}, headers={"Content-Type": "application/merge-patch+json"})
    print(answer.json()["headers"])


asyncio.run(main())
