import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def worker():
    try:
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(1))
            fetch_task_2 = tg.create_task(fetch(2))
        return [fetch_task.result(), fetch_task_2.result()]
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def interrupted():
    try:
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(3))
            b_task = tg.create_task(fetch(4))
        a, b = a_task.result(), b_task.result()
    except (KeyboardInterrupt, SystemExit, GeneratorExit) as end:
        print(end)
        raise
    return a, b


async def in_else_and_beside():
    try:
        print("nothing")
    except ValueError:
        print("handler")
    else:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch(5))
            tg.create_task(fetch(6))
    try:
        print("nothing")
    except ValueError:
        print("handler")
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(7))
        fetch_task_2 = tg.create_task(fetch(8))
    return [fetch_task.result(), fetch_task_2.result()]


async def main():
    print(await worker(), await interrupted(), await in_else_and_beside())


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
