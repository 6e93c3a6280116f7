"""Start a job and wait until it is done."""

import asyncio
import os
from urllib.parse import urljoin

import requests

SERVER = os.environ["SERVER"]


async def start(kind):
    response = requests.post(f"{SERVER}/jobs", json={"kind": kind})
    return urljoin(SERVER, response.headers["Location"])


async def finish(url, pause=0.001):
    while True:
        response = requests.get(url)
        answer = response.json()
        if response.status_code == 200:
            break
        print(f"{answer['percent']} %")
        await asyncio.sleep(pause)
    return answer["result"]


async def main():
    url = await start("sum")
    print(await finish(url))


asyncio.run(main())
