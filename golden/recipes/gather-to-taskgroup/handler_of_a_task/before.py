import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def started():
    return await asyncio.gather(fetch(1), fetch(2))


async def main():
    task = asyncio.create_task(started())
    print("started")
    try:
        print(await task)
    except ValueError:
        print("failed")


asyncio.run(main())
