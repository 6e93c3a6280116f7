"""Everything has its type."""

from __future__ import annotations

import asyncio
import os

import requests

SERVER: str = os.environ["SERVER"]
TIMEOUT: float = 3.0


async def status(path: str, *, timeout: float = TIMEOUT) -> int:
    response: requests.Response = requests.get(SERVER + path, timeout=timeout)
    return response.status_code


async def text(path: str) -> str | None:
    answer: requests.Response = requests.get(SERVER + path, timeout=TIMEOUT)
    content: str = answer.text
    return content or None


async def main() -> None:
    print(await status("/people/1"), await status("/people/99", timeout=1))
    print(await text("/version"), await text("/empty"))


asyncio.run(main())
