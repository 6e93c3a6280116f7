import asyncio


async def main():
    queue = asyncio.Queue()
    asyncio.create_task(queue.put(1))
    asyncio.create_task(asyncio.sleep(0, 2)).add_done_callback(lambda task: print(task.result()))
    task = asyncio.create_task(asyncio.wait_for(queue.get(), 5))
    print(await task)
    event: asyncio.Event = asyncio.Event()
    waiting = asyncio.create_task(event.wait())
    event.set()
    print(await waiting)


asyncio.run(main())
