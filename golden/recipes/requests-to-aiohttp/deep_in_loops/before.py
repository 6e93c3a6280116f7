"""Groups, people, attempts: loops in loops."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def census(roles, attempts=3):
    found = {}
    for role in roles:
        found[role] = []
        for attempt in range(attempts):
            response = requests.get(f"{SERVER}/flaky/1", params={"role": role, "attempt": attempt})
            if response.status_code != 200:
                continue
            answer = requests.get(f"{SERVER}/people", params={"role": role}).json()
            for person in answer["people"]:
                if requests.head(f"{SERVER}/people/{person['id']}").status_code == 200:
                    found[role].append(person["name"])
            break
        else:
            print("no answer for", role)
    return found


async def main():
    print(await census(["admin", "user"]))
    print(await census(["user"], attempts=0))


asyncio.run(main())
