"""Who may come in."""

import asyncio
import http
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def enter(user, password):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/private", headers={"Authorization": aiohttp.encode_basic_auth(user, password, encoding="latin1")}) as response:
            if response.status == http.HTTPStatus.UNAUTHORIZED:
                return f"{user} stays outside"
            return (await response.json(content_type=None))["user"]


async def enter_as_zoe():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/private", headers={"Authorization": aiohttp.encode_basic_auth("zoë", "schlüssel", encoding="latin1")}) as response:
            return response.status


async def main():
    print(await enter("ada", "secret"))
    print(await enter("ada", "wrong"))
    print(await enter_as_zoe())


asyncio.run(main())
