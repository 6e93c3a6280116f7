"""Answers become records."""

import asyncio
import os
from dataclasses import dataclass

import requests

SERVER = os.environ["SERVER"]


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    role: str
    active: bool

    @classmethod
    async def load(cls, number):
        return cls(**requests.get(f"{SERVER}/people/{number}").json())

    @staticmethod
    async def count():
        return int(requests.get(f"{SERVER}/people").headers.get("X-Total", "0"))

    async def rename(self, name):
        answer = requests.patch(f"{SERVER}/people/{self.id}", json={"name": name})
        return Person(**answer.json())


async def main():
    ada = await Person.load(1)
    print(ada, await Person.count())
    print(await ada.rename("Augusta"))


asyncio.run(main())
