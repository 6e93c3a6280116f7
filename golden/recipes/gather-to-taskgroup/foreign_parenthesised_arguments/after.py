import asyncio


async def fetch(kind, number):
    await asyncio.sleep(0)
    return kind, number


async def nothing():
    return None


async def related(flow, other):
    async with asyncio.TaskGroup() as tg:
        first_task = tg.create_task(fetch("flow", flow))
        second_task = tg.create_task(fetch("b", other) if other else nothing())
    first, second = first_task.result(), second_task.result()
    print(first, second)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(
            fetch("flow with a name that takes a whole line", flow)
            if flow is not None
            else nothing()
        )
        tg.create_task(fetch("queue", 3))


asyncio.run(related(1, None))
