import asyncio


async def fetch(n): await asyncio.sleep(0); return n


async def pair():
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    return [fetch_task.result(), fetch_task_2.result()]


async def both():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(1))
        tg.create_task(fetch(2))


async def main(flag):
    if flag:
        async with asyncio.TaskGroup() as tg:
            a_task = tg.create_task(fetch(3))
            b_task = tg.create_task(fetch(4))
        a, b = a_task.result(), b_task.result()
    for n in range(2):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch(n))
            tg.create_task(fetch(5))
    c = 1
    async with asyncio.TaskGroup() as tg:
        d_task = tg.create_task(fetch(6))
        e_task = tg.create_task(fetch(7))
    d, e = d_task.result(), e_task.result(); print(a, b, c, d, e)
    while c:
        c = 0
        async with asyncio.TaskGroup() as tg:
            for n in range(2):
                tg.create_task(fetch(n))
    if flag: pass
    else:
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(8))
            fetch_task_2 = tg.create_task(fetch(9))
        print([fetch_task.result(), fetch_task_2.result()])
    print(await pair(), await both())


asyncio.run(main(True))
