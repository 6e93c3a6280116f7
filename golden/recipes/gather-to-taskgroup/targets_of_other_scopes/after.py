import asyncio

total = seen = None


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    global total, seen
    count = 0

    async def inner():
        nonlocal count
        async with asyncio.TaskGroup() as tg:
            count_task = tg.create_task(fetch(1))
            total_task = tg.create_task(fetch(2))
        count, total = count_task.result(), total_task.result()
        print(total)

    async with asyncio.TaskGroup() as tg:
        total_task = tg.create_task(fetch(3))
        other_task = tg.create_task(fetch(4))
    total, other = total_task.result(), other_task.result()
    await inner()
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(2)]
    seen = [task.result() for task in tasks]
    print(count, total, other, seen)


asyncio.run(main())
print(total, seen)
