"""Servers that hang up, before or in the middle of the answer."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


class Outage(Exception):
    pass


async def report(path, text):
    try:
        return requests.post(f"{SERVER}{path}", json={"text": text}, timeout=(1, 2)).json()["id"]
    except requests.Timeout as error:
        raise Outage("nobody has time") from error
    except requests.ConnectionError as error:
        raise Outage(f"{path}: the line is dead") from error


async def read(path):
    try:
        return requests.get(f"{SERVER}{path}").text
    except requests.exceptions.ChunkedEncodingError:
        return "half of it is missing"


async def main():
    for path in ("/closed", "/people"):
        try:
            print(await report(path, "all is well"))
        except (Outage, KeyError) as error:
            print(error)
    print(await read("/dropped"))


asyncio.run(main())
