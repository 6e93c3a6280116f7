import asyncio
from typing import Awaitable, Callable

HOOKS: list[Callable[[str], Awaitable[int]]] = []


async def hook(name: str) -> int:
    await asyncio.sleep(0.001)
    return len(name)


HOOKS.append(hook)
