import asyncio
import jobs


async def first():
    return 1


async def second():
    return 2


async def third():
    return 3


async def fourth():
    return 4


def setup():
    global first
    first = jobs.first


for second in jobs.all_of_them:
    pass


async def main(third):
    fourth = jobs.fourth
    asyncio.ensure_future(first())
    asyncio.ensure_future(second())
    asyncio.ensure_future(third())
    asyncio.ensure_future(fourth())
