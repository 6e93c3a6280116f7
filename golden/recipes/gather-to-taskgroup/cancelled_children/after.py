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
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(1))
            b_task = tg.create_task(cancelled())
        a, b = a_task.result(), b_task.result()
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
    async with asyncio.TaskGroup() as tg:
        first_task = tg.create_task(slow(1))
        second_task = tg.create_task(slow(2))
    first, second = first_task.result(), second_task.result()
    print("never", first, second)


asyncio.run(main())
