import asyncio


async def touch(name):
    await asyncio.sleep(0)
    return f"{name} is warm"


print(asyncio.run(touch("cache")))
line = asyncio.run(touch("index"))
print(line)
