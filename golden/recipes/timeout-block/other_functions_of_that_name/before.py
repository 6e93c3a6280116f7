import asyncio
import trio
from compat import wait_for


async def main(self, work, condition):
    value = await wait_for(work(), 5)
    value = await trio.wait_for(work(), 5)
    value = await self.wait_for(work(), 5)
    value = await condition.wait_for(lambda: True)
    await asyncio.wait(work, timeout=5)
    async with asyncio.timeout(5):
        await work()
    "asyncio.wait_for(work(), 5)"  # await asyncio.wait_for(work(), 5)
