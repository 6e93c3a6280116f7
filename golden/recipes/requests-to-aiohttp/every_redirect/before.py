"""Where redirects lead, and by which method."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def follow(status):
    response = requests.get(f"{SERVER}/redirect/{status}?to=/people/1")
    return response.url.replace(SERVER, ""), response.status_code


async def post(status):
    response = requests.post(f"{SERVER}/redirect/{status}", json={"status": status})
    answer = response.json()
    return answer["method"], answer["body"]


async def first_stop():
    response = requests.get(f"{SERVER}/redirects/3", allow_redirects=False)
    return response.status_code, response.headers.get("location")


async def main():
    for status in (301, 302, 303, 307, 308):
        print(status, await follow(status), await post(status))
    print(await first_stop())


asyncio.run(main())
