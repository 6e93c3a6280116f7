import asyncio


def make():
    import time as t
    async def wait():
        t.sleep(0)
        return "ok"

    return wait


print(asyncio.run(make()()))
