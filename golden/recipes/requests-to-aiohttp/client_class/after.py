"""A client for the people's service: one method for each thing that can be done."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


class PeopleError(Exception):
    pass


class PeopleClient:
    def __init__(self, server):
        self.server = server
        self.headers = {"X-Client": "people/2"}

    async def add(self, name, role="user"):
        async with aiohttp.ClientSession() as session:
            async with session.post(f"{self.server}/people", json={"name": name, "role": role}, headers=self.headers) as response:
                if not response.ok:
                    raise PeopleError((await response.json(content_type=None))["error"])
                return response.headers["Location"]

    async def rename(self, number, name):
        async with aiohttp.ClientSession() as session:
            async with session.patch(f"{self.server}/people/{number}", json={"name": name}, headers=self.headers) as response:
                return await response.json(content_type=None)

    async def remove(self, number):
        async with aiohttp.ClientSession() as session:
            async with session.delete(f"{self.server}/people/{number}", headers=self.headers) as response:
                return response.status == 204


async def main():
    client = PeopleClient(SERVER)
    print(await client.add("Edsger"))
    print(await client.rename(2, "Grace Hopper"))
    print(await client.remove(3))
    try:
        await client.add("")
    except PeopleError as error:
        print("error:", error)


asyncio.run(main())
