"""Again after a timeout, with a little more patience each time."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def load(url, tries=3):
    patience = 0.1
    for attempt in range(tries):
        try:
            response = requests.get(url, timeout=patience)
            response.raise_for_status()
            break
        except requests.exceptions.Timeout:
            print("attempt", attempt + 1, "took too long")
            patience *= 2
        except requests.exceptions.HTTPError as error:
            print("status", error.response.status_code)
            return None
    else:
        return None
    return response.json()


async def main():
    print(await load(f"{SERVER}/people/1"))
    print(await load(f"{SERVER}/people/99"))
    print(await load(f"{SERVER}/slow?seconds=3", tries=2))


asyncio.run(main())
