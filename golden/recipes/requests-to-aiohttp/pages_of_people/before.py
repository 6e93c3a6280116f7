"""All people, page after page."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def everybody(role):
    people = []
    url = f"{SERVER}/people?role={role}"
    while url:
        response = requests.get(url)
        if response.status_code != 200:
            print("stopped at", url)
            break
        answer = response.json()
        people += answer["people"]
        url = answer["next"]
    return people


async def main():
    for person in await everybody("user"):
        print(person["id"], person["name"])
    print(len(await everybody("admin")))


asyncio.run(main())
