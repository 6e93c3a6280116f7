import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(1))
        b_task = tg.create_task(fetch(2))
    a, b = a_task.result(), b_task.result()
    async with asyncio.TaskGroup() as tg:
        c_task = tg.create_task(fetch(a))
        d_task = tg.create_task(fetch(b))
    c, d = c_task.result(), d_task.result()
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in (a, b, c, d)]
    both = [task.result() for task in tasks]
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in both]
    more = [task.result() for task in tasks]
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(3))
        tg.create_task(fetch(4))
    async with asyncio.TaskGroup() as tg:
        e_task = tg.create_task(fetch(5))
        f_task = tg.create_task(fetch(6))
    e, f = e_task.result(), f_task.result()
    if more:
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(7))
            b_task = tg.create_task(fetch(8))
        a, b = a_task.result(), b_task.result()
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(9))
            fetch_task_2 = tg.create_task(fetch(10))
        if [fetch_task.result(), fetch_task_2.result()]:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(fetch(11))
                tg.create_task(fetch(12))
    return a, b, c, d, e, f, both, more


print(asyncio.run(main()))
