"""Which question is asked depends; the answer is read in one place."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def save(person):
    if "id" in person:
        response = requests.put(f"{SERVER}/people/{person['id']}", json=person)
    else:
        response = requests.post(f"{SERVER}/people", json=person)
    if response.status_code >= 400:
        print("not saved:", response.status_code)
        return None
    return response.json()


async def main():
    print(await save({"id": 2, "name": "Grace", "role": "admin"}))
    print(await save({"name": "Donald"}))
    print(await save({"role": "user"}))


asyncio.run(main())
