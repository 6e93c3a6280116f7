"""Who may come in."""

import asyncio
import os

import requests
from requests.auth import HTTPBasicAuth

SERVER = os.environ["SERVER"]


async def enter(user, password):
    response = requests.get(f"{SERVER}/private", auth=(user, password))
    if response.status_code == requests.codes.unauthorized:
        return f"{user} stays outside"
    return response.json()["user"]


async def enter_as_zoe():
    return requests.get(f"{SERVER}/private", auth=HTTPBasicAuth("zoë", "schlüssel")).status_code


async def main():
    print(await enter("ada", "secret"))
    print(await enter("ada", "wrong"))
    print(await enter_as_zoe())


asyncio.run(main())
