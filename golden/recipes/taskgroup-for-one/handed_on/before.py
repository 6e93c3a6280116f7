import asyncio


async def work(*_):
    pass


async def main(server):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work(tg))
    async with asyncio.TaskGroup() as tg:
        server.start(tg)
    async with asyncio.TaskGroup() as tg:
        def start():
            tg.create_task(work())

        server.on_start(start)
    async with asyncio.TaskGroup() as tg:
        server.on_start(lambda: tg.create_task(work()))
    async with asyncio.TaskGroup():
        server.start()
