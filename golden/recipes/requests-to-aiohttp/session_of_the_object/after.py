"""A client that already has its session; one method was forgotten."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


class Client:
    session: aiohttp.ClientSession

    def __init__(self, server):
        self.server = server

    async def __aenter__(self):
        self.session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *exception):
        await self.session.close()

    async def name(self, number):
        async with self.session.get(f"{self.server}/people/{number}") as response:
            return (await response.json())["name"]

    async def role(self, number):
        async with self.session.get(f"{self.server}/people/{number}") as response:
            response.raise_for_status()
            return (await response.json(content_type=None))["role"]


async def main():
    async with Client(SERVER) as client:
        print(await client.name(4), await client.role(4))


asyncio.run(main())
