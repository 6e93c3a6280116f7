import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def load(numbers):
    """Called from who knows where."""
    async with asyncio.TaskGroup() as tg:
        first_task = tg.create_task(fetch(1))
        second_task = tg.create_task(fetch(2))
    first, second = first_task.result(), second_task.result()
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in numbers]
    rest = [task.result() for task in tasks]
    return first, second, rest


class Loader:
    async def load(self):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch(1))
            tg.create_task(fetch(2))

    async def __aenter__(self):
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(1))
            fetch_task_2 = tg.create_task(fetch(2))
        self.results = [fetch_task.result(), fetch_task_2.result()]
        return self

    async def __aexit__(self, *reasons):
        pass
