"""All that a session can be asked to do."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def tour():
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as s:
        s.headers.update({"Accept": "application/json", "X-Tour": "1"})
        s.headers["X-Day"] = "Monday"
        async with s.get(f"{SERVER}/echo", params={"q": "1"}) as response:
            print((await response.json(content_type=None))["headers"])
        async with s.head(f"{SERVER}/people/1") as response:
            print(response.status)
        async with s.options(f"{SERVER}/echo") as response:
            print((await response.json(content_type=None))["method"])
        async with s.post(f"{SERVER}/people", json={"name": "Alan"}) as created:
            number = (await created.json(content_type=None))["id"]
        async with s.put(f"{SERVER}/people/1", json={"name": "Ada L."}, headers={"X-Day": "Tuesday"}) as changed:
            print(number, await changed.json(content_type=None))
        async with s.patch(f"{SERVER}/people/2", json={"active": False}) as response:
            print((await response.json(content_type=None))["active"])
        async with s.delete(f"{SERVER}/people/3") as response:
            print(response.status)
        async with s.request("POST", f"{SERVER}/echo", data={"a": "b"}) as response:
            print((await response.json(content_type=None))["body"])


asyncio.run(tour())
