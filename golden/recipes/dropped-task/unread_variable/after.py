import asyncio

background_tasks = set()

task = "the module's"
kept = None


async def work(name):
    print(name)


class Server:
    async def start(self):
        self._task = asyncio.create_task(work("attribute"))
        task = asyncio.create_task(work("underscore"))
        background_tasks.add(task)
        task.add_done_callback(background_tasks.discard)
        task = asyncio.create_task(work("unread"))
        background_tasks.add(task)
        task.add_done_callback(background_tasks.discard)

    async def more(self):
        global kept
        kept = asyncio.create_task(work("global"))
        awaited = asyncio.create_task(work("awaited"))
        await awaited
        first, _ = asyncio.create_task(work("unpacked")), 1
        return first


async def main():
    server = Server()
    await server.start()
    await server.more()
    await asyncio.sleep(0.01)


asyncio.run(main())
