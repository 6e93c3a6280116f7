"""Groups, people, attempts: loops in loops."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def census(roles, attempts=3):
    found = {}
    async with aiohttp.ClientSession() as session:
        for role in roles:
            found[role] = []
            for attempt in range(attempts):
                async with session.get(f"{SERVER}/flaky/1", params={"role": role, "attempt": attempt}) as response:
                    if response.status != 200:
                        continue
                async with session.get(f"{SERVER}/people", params={"role": role}) as response:
                    answer = await response.json(content_type=None)
                for person in answer["people"]:
                    async with session.head(f"{SERVER}/people/{person['id']}") as response:
                        if response.status == 200:
                            found[role].append(person["name"])
                break
            else:
                print("no answer for", role)
    return found


async def main():
    print(await census(["admin", "user"]))
    print(await census(["user"], attempts=0))


asyncio.run(main())
