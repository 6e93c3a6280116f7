"""Asks a shop for prices, and again when it is busy."""

import asyncio
import time

ATTEMPTS = 4


async def fetch(client, name):
    for attempt in range(ATTEMPTS):
        answer = await client.get(f"/prices/{name}")
        if answer.status != 429:
            return answer.price
        time.sleep(2**attempt)  # as the shop asks of us
    raise TimeoutError(name)


async def fetch_all(client, names):
    return await asyncio.gather(*(fetch(client, name) for name in names))
