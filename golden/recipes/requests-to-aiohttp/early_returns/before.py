"""What to do with a person, by what the server says."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def greeting(number, formal=False):
    """How to begin a letter."""
    if number is None:
        return "To whom it may concern"
    response = requests.get(f"{SERVER}/people/{number}")
    if response.status_code == 404:
        return "Dear stranger"
    if not response.ok:
        # The server is ill: nobody knows.
        return "Hello"
    person = response.json()
    if formal:
        return f"Dear {person['role']} {person['name']}"
    if not person["active"]:
        return "Dear former colleague"
    return f"Hi {person['name']}"


async def main():
    print(await greeting(None))
    print(await greeting(99))
    print(await greeting(1, formal=True))
    print(await greeting(3))
    print(await greeting(4))


asyncio.run(main())
