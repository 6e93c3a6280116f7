"""Arguments that say what is so anyway."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def plain(path):
    return requests.get(f"{SERVER}{path}", verify=True, stream=False, proxies=None, auth=None).json()


async def unverified(number):
    response = requests.get(f"{SERVER}/people/{number}", verify=False, allow_redirects=True, headers=None)
    return response.json()["name"]


async def patient(path):
    return requests.get(SERVER + path, timeout=None, params=None, cookies=None).status_code


async def main():
    print(await plain("/version"))
    print(await unverified(1))
    print(await patient("/people/99"))


asyncio.run(main())
