"""All people, page after page."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def everybody(role):
    people = []
    url = f"{SERVER}/people?role={role}"
    async with aiohttp.ClientSession() as session:
        while url:
            async with session.get(url) as response:
                if response.status != 200:
                    print("stopped at", url)
                    break
                answer = await response.json(content_type=None)
            people += answer["people"]
            url = answer["next"]
    return people


async def main():
    for person in await everybody("user"):
        print(person["id"], person["name"])
    print(len(await everybody("admin")))


asyncio.run(main())
