"""The first server, and if that does not answer, the second."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


async def fetch(path, first="http://localhost:1", second=SERVER):
    try:
        try:
            response = requests.get(first + path)
        except requests.RequestException:
            print("the second server is asked")
            response = requests.get(second + path)
        response.raise_for_status()
    except requests.HTTPError:
        return "both were asked"
    return response.json()


async def main():
    print(await fetch("/version"))
    print(await fetch("/status/500"))
    print(await fetch("/people/2", first=SERVER))


asyncio.run(main())
