import asyncio as aio


async def fetch(n):
    await aio.sleep(0)
    return n


async def main():
    asyncio = "another"
    a, b = await aio.gather(fetch(1), fetch(2))
    print(a, b, asyncio)
    return await aio.gather(*map(fetch, "ab"))


print(aio.run(main()))
