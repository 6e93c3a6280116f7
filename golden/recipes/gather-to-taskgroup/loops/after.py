import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    for n in range(3):
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(n))
            b_task = tg.create_task(fetch(n + 1))
        a, b = a_task.result(), b_task.result()
        if a == 1:
            break
    else:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch("never"))
            tg.create_task(fetch("run"))
    for n in range(2):
        if n:
            continue
        async with asyncio.TaskGroup() as tg:
            for m in range(n):
                tg.create_task(fetch(m))
    else:
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch("else"))
            fetch_task_2 = tg.create_task(fetch(n))
        print([fetch_task.result(), fetch_task_2.result()])
    left = 2
    while left:
        async with asyncio.TaskGroup() as tg:
            left_task = tg.create_task(fetch(left - 1))
            tg.create_task(fetch(0))
        left = left_task.result()
    else:
        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(fetch(n)) for n in range(2)]
        results = [task.result() for task in tasks]
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(3))
        fetch_task_2 = tg.create_task(fetch(4))
    for total in [fetch_task.result(), fetch_task_2.result()]:
        print(total)
    else:
        print("end")
    return a, b, n, results


print(asyncio.run(main()))
