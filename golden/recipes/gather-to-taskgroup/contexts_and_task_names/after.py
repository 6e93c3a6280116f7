import asyncio
import contextvars

level = contextvars.ContextVar("level", default=0)


async def child(n):
    level.set(level.get() + n)
    await asyncio.sleep(0)
    return level.get(), asyncio.current_task().get_name().partition("-")[0]


async def main():
    level.set(10)
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(child(1))
        b_task = tg.create_task(child(2))
    a, b = a_task.result(), b_task.result()
    print(a, b, level.get())
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(child(n)) for n in range(2)]
    print([task.result() for task in tasks], level.get())
    print(len(asyncio.all_tasks()))


asyncio.run(main())
