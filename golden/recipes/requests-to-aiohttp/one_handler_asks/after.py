"""Only what is done when something goes wrong asks the server."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def number_of(text):
    try:
        number = int(text)
        print("a number:", number)
    except ValueError:
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{SERVER}/people/{len(text)}") as response_2:
                response = await response_2.json(content_type=None)
        print("no number:", response["name"])
    finally:
        print("looked at", text)


async def main():
    await number_of("17")
    await number_of("x")


asyncio.run(main())
