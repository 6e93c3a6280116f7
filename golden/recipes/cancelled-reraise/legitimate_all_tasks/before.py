import asyncio


async def shutdown():
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    [task.cancel() for task in tasks]
    try:
        await asyncio.gather(*tasks)
    except asyncio.CancelledError:
        pass


async def shutdown_with_exceptions(loop):
    tasks = asyncio.all_tasks(loop) - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    try:
        await asyncio.gather(*tasks, return_exceptions=True)
    except asyncio.CancelledError:
        print("all are cancelled")


class Connection:
    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer

    async def close(self):
        for task in (self.reader, self.writer):
            task.cancel()
        try:
            await self.reader
        except asyncio.CancelledError:
            pass
        try:
            await self.writer
        except asyncio.CancelledError:
            pass

    async def close_one_by_one(self):
        for task in [self.reader, self.writer]:
            if task is None:
                continue
            task.cancel()
            try:
                await task
            except asyncio.CancelledError:
                pass

    async def close_together(self):
        self.reader.cancel()
        self.writer.cancel()
        for task in (self.reader, self.writer):
            try:
                await task
            except asyncio.CancelledError:
                pass
