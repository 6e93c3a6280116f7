"""A client for the people's service: one method for each thing that can be done."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


class PeopleError(Exception):
    pass


class PeopleClient:
    def __init__(self, server):
        self.server = server
        self.headers = {"X-Client": "people/2"}

    async def add(self, name, role="user"):
        response = requests.post(f"{self.server}/people", json={"name": name, "role": role}, headers=self.headers)
        if not response:
            raise PeopleError(response.json()["error"])
        return response.headers["Location"]

    async def rename(self, number, name):
        response = requests.patch(f"{self.server}/people/{number}", json={"name": name}, headers=self.headers)
        return response.json()

    async def remove(self, number):
        return requests.delete(f"{self.server}/people/{number}", headers=self.headers).status_code == 204


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
