import asyncio

log = []


async def work(name, delay=0):
    await asyncio.sleep(delay)
    log.append(name)


async def main():
    asyncio.create_task(work("a"))
    if log:
        asyncio.create_task(work("never"))
    for name in "bc":
        asyncio.create_task(work(name, 0.01))
    await asyncio.sleep(0.05)


asyncio.run(main())
print(log)
