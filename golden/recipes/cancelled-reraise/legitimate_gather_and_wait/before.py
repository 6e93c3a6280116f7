import asyncio


async def gathered(tasks):
    for task in tasks:
        task.cancel()
    try:
        await asyncio.gather(*tasks)
    except asyncio.CancelledError:
        pass


async def gathered_two(reader, writer):
    reader.cancel()
    writer.cancel()
    try:
        await asyncio.gather(reader, writer)
    except asyncio.CancelledError:
        print("both are cancelled")


async def waited(task):
    task.cancel()
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        pass


async def waited_for_a_set(first, second):
    first.cancel()
    second.cancel()
    try:
        await asyncio.wait({first, second}, timeout=1)
    except asyncio.CancelledError:
        pass


async def limited(task):
    task.cancel()
    try:
        await asyncio.wait_for(task, timeout=5)
    except asyncio.CancelledError:
        pass
    except asyncio.TimeoutError:
        print("it does not want to")


async def gathered_future(jobs):
    everything = asyncio.gather(*jobs)
    await asyncio.sleep(1)
    everything.cancel()
    try:
        await everything
    except asyncio.CancelledError:
        print("all are cancelled")


class Pool:
    def __init__(self):
        self.workers = []

    async def close(self):
        for worker in self.workers:
            worker.cancel()
        try:
            await asyncio.gather(*self.workers)
        except asyncio.CancelledError:
            pass
        self.workers.clear()
