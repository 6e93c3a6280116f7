import asyncio


async def main():
    queue = asyncio.Queue()
    event = asyncio.Event()
    event.set()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(queue.put(1))
        tg.create_task(queue.put(2))
        tg.create_task(event.wait())
    async with asyncio.TaskGroup() as tg:
        first_task = tg.create_task(queue.get())
        second_task = tg.create_task(queue.get())
    first, second = first_task.result(), second_task.result()
    print(first, second)
    async with asyncio.TaskGroup() as tg:
        a_task = tg.create_task(asyncio.to_thread(int, "3"))
        b_task = tg.create_task(asyncio.sleep(0, "slept"))
        c_task = tg.create_task(asyncio.wait_for(asyncio.sleep(0, 5), 1))
    a, b, c = a_task.result(), b_task.result(), c_task.result()
    print(a, b, c)
    async with asyncio.TaskGroup() as tg:
        to_thread_task = tg.create_task(asyncio.to_thread(str, 1))
        to_thread_task_2 = tg.create_task(asyncio.to_thread(str, 2))
    print([to_thread_task.result(), to_thread_task_2.result()])


asyncio.run(main())
