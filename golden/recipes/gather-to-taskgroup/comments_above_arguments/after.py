import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    async with asyncio.TaskGroup() as tg:
        # the first
        a_task = tg.create_task(fetch(1))
        # the second,
        # in two lines
        b_task = tg.create_task(fetch(2))  # and behind it
        # the third
        c_task = tg.create_task(fetch(3))
    a, b, c = a_task.result(), b_task.result(), c_task.result()
    print(a, b, c)
    async with asyncio.TaskGroup() as tg:
        # only this one
        tg.create_task(fetch(4))
        tg.create_task(fetch(5))


asyncio.run(main())
