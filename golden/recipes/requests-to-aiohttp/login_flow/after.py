"""Log in, look, log out: a session keeps the cookie."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def visit(user, password):
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        session.headers.update({"X-Client": "tour/1.0"})
        async with session.post(f"{SERVER}/login", data={"user": user, "password": password}) as entry:
            if not entry.ok:
                print("refused:", (await entry.json(content_type=None))["error"])
                return None
        async with session.get(f"{SERVER}/account") as response:
            account = await response.json(content_type=None)
        async with session.post(f"{SERVER}/logout") as left:
            print("afterwards:", left.status, await left.json(content_type=None))
        return account["user"]


async def main():
    print(await visit("ada", "secret"))
    print(await visit("eve", "guess"))


asyncio.run(main())
