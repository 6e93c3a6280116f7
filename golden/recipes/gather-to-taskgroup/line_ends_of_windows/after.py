import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(1))  # one
        # above
        b_task = tg.create_task(fetch("""two
lines"""))
    a, b = a_task.result(), b_task.result()
    print(a, repr(b))
    async with asyncio.TaskGroup() as tg:
        for n in range(2):
            tg.create_task(fetch(n))
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(3))
        fetch_task_2 = tg.create_task(fetch(4))
    return [fetch_task.result(), fetch_task_2.result()]


print(asyncio.run(main()))
