import asyncio


async def work(n):
    await asyncio.sleep(n)


async def main():
    tasks = [asyncio.create_task(work(n)) for n in range(2)]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    first = asyncio.create_task(work(1))
    second = asyncio.create_task(work(2))
    first.cancel()
    second.cancel()
    try:
        await asyncio.gather(first, second)
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
