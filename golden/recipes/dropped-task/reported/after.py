import asyncio

background_tasks = set()


async def work():
    pass


async def main(button, event):
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: asyncio.create_task(work()))
    loop.call_soon_threadsafe(lambda: asyncio.create_task(work()))
    loop.call_later(0.1, lambda: asyncio.create_task(work()))
    loop.add_signal_handler(15, lambda: asyncio.create_task(work(), name="end"))
    button.on_click(lambda: asyncio.create_task(work()))

    class Page:
        asyncio.create_task(work())

        def open(self):
            task = asyncio.create_task(work())
            background_tasks.add(task)
            task.add_done_callback(background_tasks.discard)
