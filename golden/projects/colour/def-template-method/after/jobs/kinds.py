import asyncio

from jobs.base import Job


class Import(Job):
    async def work(self):
        await asyncio.sleep(0.01)
        return "imported"


class Check(Job):
    async def work(self):
        return "checked"
