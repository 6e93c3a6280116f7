import asyncio


async def touch(name):
    await asyncio.sleep(0)
    return f"{name} is warm"


print(asyncio.run(touch("cache")))
for name in ["index", "images"]:
    line = asyncio.run(touch(name))
    print(line)
