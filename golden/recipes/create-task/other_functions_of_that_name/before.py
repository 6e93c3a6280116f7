import asyncio
import trollius
from tornado import gen
from compat import ensure_future


async def work():
    pass


async def main(self):
    ensure_future(work())
    trollius.ensure_future(work())
    gen.ensure_future(work())
    self.ensure_future(work())
    asyncio.create_task(work())
    asyncio.gather(work())
    "asyncio.ensure_future(work())"  # asyncio.ensure_future(work())
