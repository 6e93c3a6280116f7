import asyncio


async def main():
    queue = asyncio.Queue()
    asyncio.ensure_future(queue.put(1))
    asyncio.ensure_future(asyncio.sleep(0, 2)).add_done_callback(lambda task: print(task.result()))
    task = asyncio.ensure_future(asyncio.wait_for(queue.get(), 5))
    print(await task)
    event: asyncio.Event = asyncio.Event()
    waiting = asyncio.ensure_future(event.wait())
    event.set()
    print(await waiting)


asyncio.run(main())
