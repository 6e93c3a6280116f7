import asyncio
from asyncio import wait_for


async def main(asyncio, work):
    value = await wait_for(work(), 5)
    return value
