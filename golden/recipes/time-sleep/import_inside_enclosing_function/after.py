import asyncio


def make():
    async def wait():
        await asyncio.sleep(0)
        return "ok"

    return wait


print(asyncio.run(make()()))
