"""An answer may stop in the middle."""

import asyncio
import os
import time

import aiohttp

SERVER = os.environ["SERVER"]


async def read(path, patience):
    started = time.monotonic()
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(f"{SERVER}{path}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=patience, sock_read=patience)) as response:
                text = await response.text(errors="replace")
        except aiohttp.ConnectionTimeoutError:
            return "no connection"
        except (aiohttp.ClientConnectionError, asyncio.TimeoutError):
            return "broken off" if time.monotonic() - started < 3 else "slow"
    return text


async def main():
    print(await read("/stalled", 0.2))
    print(await read("/version", 1.5))
    print(await read("/version", None))


asyncio.run(main())
