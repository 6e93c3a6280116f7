"""Only what is done when something goes wrong asks the server."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def number_of(text):
    try:
        number = int(text)
        print("a number:", number)
    except ValueError:
        response = requests.get(f"{SERVER}/people/{len(text)}").json()
        print("no number:", response["name"])
    finally:
        print("looked at", text)


async def main():
    await number_of("17")
    await number_of("x")


asyncio.run(main())
