import asyncio
import contextlib


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def numbers(values):
    for value in values:
        yield value


async def main(log):
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    with contextlib.nullcontext([fetch_task.result(), fetch_task_2.result()]) as value:
        print(value)
    with contextlib.nullcontext(log) as first, contextlib.nullcontext(await asyncio.gather(fetch(3), fetch(4))):
        print(first)
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(5))
        fetch_task_2 = tg.create_task(fetch(6))
    async for n in numbers([fetch_task.result(), fetch_task_2.result()]):
        print(n)
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(7))
        fetch_task_2 = tg.create_task(fetch(8))
    print(sum(n for n in [fetch_task.result(), fetch_task_2.result()]))
    print([n for m in range(1, 3) for n in await asyncio.gather(fetch(m), fetch(m))])
    match log:
        case [] if await asyncio.gather(fetch(9), fetch(10)):
            print("empty")
    print({log.append(1): await asyncio.gather(fetch(11), fetch(12))})
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(13))
        fetch_task_2 = tg.create_task(fetch(14))
    print({"key": [fetch_task.result(), fetch_task_2.result()], "log": log.append(2)})
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(15))
        fetch_task_2 = tg.create_task(fetch(16))
    print([fetch_task.result(), fetch_task_2.result()][len(log) - 1:])
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(17))
        fetch_task_2 = tg.create_task(fetch(18))
    print([fetch_task.result(), fetch_task_2.result()] == [17, 18] == log)
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(19))
        fetch_task_2 = tg.create_task(fetch(20))
    print(*[fetch_task.result(), fetch_task_2.result()], sep=log.append(3) or ", ")
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(21))
        fetch_task_2 = tg.create_task(fetch(22))
    print(([fetch_task.result(), fetch_task_2.result()], await asyncio.gather(fetch(23), fetch(24))))
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(25))
        fetch_task_2 = tg.create_task(fetch(26))
    [fetch_task.result(), fetch_task_2.result()].reverse()
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(27))
        fetch_task_2 = tg.create_task(fetch(28))
    del [fetch_task.result(), fetch_task_2.result()][0]
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(29))
        fetch_task_2 = tg.create_task(fetch(30))
    [fetch_task.result(), fetch_task_2.result()], await asyncio.gather(fetch(31), fetch(32))


asyncio.run(main([]))
