import asyncio


async def resolve(host):
    await asyncio.sleep(0)
    return len(host)


async def hosts():
    await asyncio.sleep(0)
    return ["a", "bb"]
