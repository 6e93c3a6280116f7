"""Everything has its type."""

from __future__ import annotations

import asyncio
import os

import aiohttp

SERVER: str = os.environ["SERVER"]
TIMEOUT: float = 3.0


async def status(path: str, *, timeout: float = TIMEOUT) -> int:
    async with aiohttp.ClientSession() as session:
        async with session.get(SERVER + path, timeout=aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)) as response:
            return response.status


async def text(path: str) -> str | None:
    async with aiohttp.ClientSession() as session:
        async with session.get(SERVER + path, timeout=aiohttp.ClientTimeout(total=None, sock_connect=TIMEOUT, sock_read=TIMEOUT)) as answer:
            content: str = await answer.text(errors="replace")
    return content or None


async def main() -> None:
    print(await status("/people/1"), await status("/people/99", timeout=1))
    print(await text("/version"), await text("/empty"))


asyncio.run(main())
