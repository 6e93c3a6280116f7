import asyncio


async def find(delay):
    await asyncio.sleep(delay)
    return 1


async def work(n):
    return n


async def main():
    try:
        value = await asyncio.wait_for(work(await find(0.05)), 0.02)
        print(value)
    except TimeoutError:
        print("timeout")


asyncio.run(main())
