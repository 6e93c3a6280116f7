import asyncio


async def wait():
    await asyncio.sleep(0)
    print("ok")


__import__("asyncio").run(wait())
