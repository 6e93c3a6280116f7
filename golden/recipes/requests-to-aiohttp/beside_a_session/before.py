"""A plain call sends nothing of what a session sends, also where one is open."""

import asyncio
import os

import aiohttp
import requests

SERVER = os.environ["SERVER"]


async def old_session():
    with requests.Session() as staff:
        staff.headers["X-Client"] = "staff"
        seen = staff.get(f"{SERVER}/echo").json()["headers"]
        print(seen.get("X-Client"))
        plain = requests.get(f"{SERVER}/echo").json()["headers"]
        print(plain.get("X-Client"))


async def closed_before(session: aiohttp.ClientSession):
    async with session.get(f"{SERVER}/people/1") as person:
        print(person.status)
    await session.close()
    print(requests.get(f"{SERVER}/people/2").status_code)


async def closed_on_another_way(session: aiohttp.ClientSession, stop):
    if stop:
        await session.close()
        return
    print(requests.get(f"{SERVER}/people/3").status_code)


async def main():
    await old_session()
    session = aiohttp.ClientSession()
    await closed_on_another_way(session, False)
    await closed_before(session)


asyncio.run(main())
