import asyncio


async def touch(name):
    await asyncio.sleep(0)
    return f"{name} is warm"


for name in ["index", "images"]:
    print(asyncio.run(touch(name)))
