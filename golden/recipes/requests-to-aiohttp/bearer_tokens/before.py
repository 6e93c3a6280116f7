"""A token in the headers of each request."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]
ACCEPT = "application/json"


def headers(token, **others):
    return {"Authorization": f"Bearer {token}", "Accept": ACCEPT, **others}


async def scope(token):
    response = requests.get(f"{SERVER}/token", headers=headers(token))
    return response.json().get("scope", "nothing")


async def traced(token, trace):
    headers = {"Authorization": f"Bearer {token}", "X-Trace": trace}
    return requests.get(f"{SERVER}/echo", headers=headers).json()["headers"]


async def main():
    print(await scope("abc"), await scope("xyz"))
    print(await traced("abc", trace="7"))


asyncio.run(main())
