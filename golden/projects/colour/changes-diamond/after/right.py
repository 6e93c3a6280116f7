from base import beat
from left import left


async def right(depth):
    return await beat() * 2 + (await left(depth - 1) if depth else 0)
