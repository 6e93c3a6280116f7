import asyncio


async def close(n):
    await asyncio.sleep(0)
    return n


async def main():
    closing = asyncio.create_task(close(1))
    await asyncio.wait_for(
        asyncio.gather(closing, close(2)),
        10,
    )
    tasks = [asyncio.create_task(close(n)) for n in range(2)]
    results = await asyncio.wait_for(asyncio.gather(*tasks), timeout=30)
    print(results)


asyncio.run(main())
