import asyncio


async def main():
    queue = asyncio.Queue()
    event = asyncio.Event()
    event.set()
    await asyncio.gather(queue.put(1), queue.put(2), event.wait())
    first, second = await asyncio.gather(queue.get(), queue.get())
    print(first, second)
    a, b, c = await asyncio.gather(
        asyncio.to_thread(int, "3"),
        asyncio.sleep(0, "slept"),
        asyncio.wait_for(asyncio.sleep(0, 5), 1),
    )
    print(a, b, c)
    print(await asyncio.gather(asyncio.to_thread(str, 1), asyncio.to_thread(str, 2)))


asyncio.run(main())
