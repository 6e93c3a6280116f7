import asyncio

from cellar import cork


async def by_machine(bottles):
    for bottle in bottles:
        print(cork(bottle))
        await asyncio.sleep(0)
