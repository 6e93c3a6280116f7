"""Fetch again only what has changed."""

import asyncio
import http
import os

import aiohttp

SERVER = os.environ["SERVER"]


class Cache:
    def __init__(self):
        self.tags = {}
        self.people = {}

    async def person(self, number):
        headers = {}
        if number in self.tags:
            headers["If-None-Match"] = self.tags[number]
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/people/{number}", headers=headers) as response:
                if response.status == http.HTTPStatus.NOT_MODIFIED:
                    print("as before")
                    return self.people[number]
                response.raise_for_status()
                self.tags[number] = response.headers["ETag"]
                self.people[number] = await response.json(content_type=None)
        return self.people[number]


async def main():
    cache = Cache()
    print(await cache.person(1))
    print(await cache.person(1))
    print(await cache.person(2))


asyncio.run(main())
