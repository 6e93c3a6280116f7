import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    first = fetch(1)
    second = fetch(2)
    print("built")
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(first)
        b_task = tg.create_task(second)
    a, b = a_task.result(), b_task.result()
    print(a, b)
    third = fetch(3)
    async with asyncio.TaskGroup() as tg:
        third_task = tg.create_task(third)
        fetch_task = tg.create_task(fetch(4))
    print([third_task.result(), fetch_task.result()])
    fourth, fifth = fetch(5), fetch(6)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fourth)
        tg.create_task(fifth)


asyncio.run(main())
