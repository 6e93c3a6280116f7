import asyncio

steps = []


def note(value):
    steps.append(f"noted {value}")
    return value


async def fetch(n, other=None):
    steps.append(f"fetched {n}")
    await asyncio.sleep(0)
    return n


def build(numbers):
    for n in numbers:
        steps.append(f"built {n}")
        yield fetch(n)


async def main():
    box = {}
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(fetch(note(1), other=note(2)))
        b_task = tg.create_task(fetch(note(3)))
    a, b = a_task.result(), b_task.result()
    async with asyncio.TaskGroup() as tg:
        c_task = tg.create_task(fetch(x := 4))
        d_task = tg.create_task(fetch(x + 1))
    c, d = c_task.result(), d_task.result()
    async with asyncio.TaskGroup() as tg:
        for n in (6, 7):
            tg.create_task(fetch(last := n))
    async with asyncio.TaskGroup() as tg:
        for coroutine in build([8, 9]):
            tg.create_task(coroutine)
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(10))
        fetch_task_2 = tg.create_task(fetch(11))
    box[note("key")], box[note("other")] = fetch_task.result(), fetch_task_2.result()
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(note(n))) for n in (12, 13) if note(n)]
    results = [task.result() for task in tasks]
    print(a, b, c, d, x, last, box, results)
    print(*steps, sep="\n")


asyncio.run(main())
