"""An answer may stop in the middle."""

import asyncio
import os
import time

import requests

SERVER = os.environ["SERVER"]


async def read(path, patience):
    started = time.monotonic()
    try:
        text = requests.get(f"{SERVER}{path}", timeout=patience).text
    except requests.exceptions.ConnectTimeout:
        return "no connection"
    except (requests.exceptions.ConnectionError, requests.exceptions.Timeout):
        return "broken off" if time.monotonic() - started < 3 else "slow"
    return text


async def main():
    print(await read("/stalled", 0.2))
    print(await read("/version", 1.5))
    print(await read("/version", None))


asyncio.run(main())
