import asyncio

ended = []


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def cancelled():
    asyncio.current_task().cancel()
    await asyncio.sleep(0)


async def main():
    try:
        a, b = await asyncio.gather(fetch(1), cancelled())
        print(a, b)
    except asyncio.CancelledError:
        print("a child was cancelled")
    worker = asyncio.create_task(outer())
    for _ in range(10):
        await asyncio.sleep(0)
    worker.cancel()
    try:
        await worker
    except asyncio.CancelledError:
        print(worker.cancelled(), sorted(ended))


async def slow(n):
    try:
        await asyncio.sleep(30)
    finally:
        ended.append(n)


async def outer():
    first, second = await asyncio.gather(slow(1), slow(2))
    print("never", first, second)


asyncio.run(main())
