"""A plain call sends nothing of what a session sends, also where one is open."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def old_session():
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as staff:
        staff.headers["X-Client"] = "staff"
        async with staff.get(f"{SERVER}/echo") as response:
            seen = (await response.json(content_type=None))["headers"]
        print(seen.get("X-Client"))
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/echo") as response:
                plain = (await response.json(content_type=None))["headers"]
        print(plain.get("X-Client"))


async def closed_before(session: aiohttp.ClientSession):
    async with session.get(f"{SERVER}/people/1") as person:
        print(person.status)
    await session.close()
    async with aiohttp.ClientSession() as session_2:
        async with session_2.get(f"{SERVER}/people/2") as response:
            print(response.status)


async def closed_on_another_way(session: aiohttp.ClientSession, stop):
    if stop:
        await session.close()
        return
    async with session.get(f"{SERVER}/people/3") as response:
        print(response.status)


async def main():
    await old_session()
    session = aiohttp.ClientSession()
    await closed_on_another_way(session, False)
    await closed_before(session)


asyncio.run(main())
