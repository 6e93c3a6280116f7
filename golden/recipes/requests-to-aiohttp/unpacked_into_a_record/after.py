"""Answers become records."""

import asyncio
import os
from dataclasses import dataclass

import aiohttp

SERVER = os.environ["SERVER"]


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    role: str
    active: bool

    @classmethod
    async def load(cls, number):
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/people/{number}") as response:
                return cls(**await response.json(content_type=None))

    @staticmethod
    async def count():
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/people") as response:
                return int(response.headers.get("X-Total", "0"))

    async def rename(self, name):
        async with aiohttp.ClientSession() as session:
            async with session.patch(f"{SERVER}/people/{self.id}", json={"name": name}) as answer:
                return Person(**await answer.json(content_type=None))


async def main():
    ada = await Person.load(1)
    print(ada, await Person.count())
    print(await ada.rename("Augusta"))


asyncio.run(main())
