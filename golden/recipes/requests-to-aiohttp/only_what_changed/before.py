"""Fetch again only what has changed."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


class Cache:
    def __init__(self):
        self.tags = {}
        self.people = {}

    async def person(self, number):
        headers = {}
        if number in self.tags:
            headers["If-None-Match"] = self.tags[number]
        response = requests.get(f"{SERVER}/people/{number}", headers=headers)
        if response.status_code == requests.codes.not_modified:
            print("as before")
            return self.people[number]
        response.raise_for_status()
        self.tags[number] = response.headers["ETag"]
        self.people[number] = response.json()
        return self.people[number]


async def main():
    cache = Cache()
    print(await cache.person(1))
    print(await cache.person(1))
    print(await cache.person(2))


asyncio.run(main())
