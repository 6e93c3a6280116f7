import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def started():
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    return [fetch_task.result(), fetch_task_2.result()]


async def main():
    task = asyncio.create_task(started())
    print("started")
    try:
        print(await task)
    except ValueError:
        print("failed")


asyncio.run(main())
