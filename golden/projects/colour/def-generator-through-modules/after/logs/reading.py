import asyncio
from typing import AsyncIterator


async def lines(texts) -> AsyncIterator[str]:
    for text in texts:
        await asyncio.sleep(0.005)
        yield text


async def errors(texts):
    async for number, line in pairs(texts):
        if line.startswith("E"):
            yield number, line


async def pairs(texts):
    number = 0
    async for line in lines(texts):
        number += 1
        yield number, line
