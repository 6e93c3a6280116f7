import asyncio
from asyncio import gather
from elsewhere import gather as theirs


class Pool:
    async def gather(self, *jobs):
        return jobs


async def fetch(n):
    return n


async def own():
    async def gather(*jobs):
        return jobs

    return await gather(fetch(1), fetch(2))


async def parameter(gather, asyncio):
    await gather(fetch(1), fetch(2))
    await asyncio.gather(fetch(1), fetch(2))


async def others(pool: Pool):
    await pool.gather(fetch(1), fetch(2))
    await theirs(fetch(1), fetch(2))


async def rebound(flag):
    if flag:
        gather = theirs
    return await gather(fetch(1), fetch(2))
