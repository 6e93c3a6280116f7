"""Again after a timeout, with a little more patience each time."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def load(url, tries=3):
    patience = 0.1
    async with aiohttp.ClientSession() as session:
        for attempt in range(tries):
            try:
                async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=patience, sock_read=patience)) as response:
                    await response.read()
                    response.raise_for_status()
                break
            except asyncio.TimeoutError:
                print("attempt", attempt + 1, "took too long")
                patience *= 2
            except aiohttp.ClientResponseError as error:
                print("status", error.status)
                return None
        else:
            return None
        return await response.json(content_type=None)


async def main():
    print(await load(f"{SERVER}/people/1"))
    print(await load(f"{SERVER}/people/99"))
    print(await load(f"{SERVER}/slow?seconds=3", tries=2))


asyncio.run(main())
