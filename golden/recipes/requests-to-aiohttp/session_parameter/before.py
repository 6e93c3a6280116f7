"""One session for all functions: who calls it hands it on."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def load(session: requests.Session, number: int) -> dict:
    response = session.get(f"{SERVER}/people/{number}", headers={"Accept": "application/json"})
    response.raise_for_status()
    return response.json()


async def promote(session: requests.Session, number: int) -> str:
    person = await load(session, number)
    changed = session.patch(f"{SERVER}/people/{number}", json={"role": "admin"})
    return f"{person['role']} -> {changed.json()['role']}"


async def main():
    with requests.Session() as session:
        session.headers["X-Client"] = "staff"
        for number in (2, 3):
            print(await promote(session, number))


asyncio.run(main())
