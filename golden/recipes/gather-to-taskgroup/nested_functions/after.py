import asyncio


def outer():
    def middle():
        async def inner(n):
            async def innermost(m):
                await asyncio.sleep(0)
                return n, m

            async with asyncio.TaskGroup() as tg:
                a_task = tg.create_task(innermost(1))
                b_task = tg.create_task(innermost(2))
            a, b = a_task.result(), b_task.result()
            return a, b

        return inner

    return middle()


async def main():
    async def local(n):
        return n + 1

    inner = outer()
    print(await inner("x"))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(local(n)) for n in range(3)]
    print([task.result() for task in tasks])

    class Local:
        async def method(self):
            async with asyncio.TaskGroup() as tg:
                local_task = tg.create_task(local(1))
                local_task_2 = tg.create_task(local(2))
            return [local_task.result(), local_task_2.result()]

    print(await Local().method())


asyncio.run(main())
