"""Who is who: one short answer for each question."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def name_of(number):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/{number}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)) as response:
            return (await response.json(content_type=None))["name"]


async def role_of(number):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/{number}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)) as response:
            person = await response.json(content_type=None)
    return person.get("role", "nobody")


async def main():
    print(await name_of(1), await role_of(1))
    print(f"{await name_of(5)} is {await role_of(5)}")
    print(await role_of(99))


asyncio.run(main())
