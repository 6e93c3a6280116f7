import asyncio


async def fetch(n):
    return n


later = lambda: asyncio.gather(fetch(1), fetch(2))


def default(future=asyncio.gather):
    return future(fetch(1), fetch(2))


async def main():
    def decorate(found):
        return lambda function: found

    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    @decorate([fetch_task.result(), fetch_task_2.result()])
    def decorated():
        pass

    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(3))
        fetch_task_2 = tg.create_task(fetch(4))
    def with_default(found=[fetch_task.result(), fetch_task_2.result()]):
        return found

    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(5))
        fetch_task_2 = tg.create_task(fetch(6))
    class Local(*[fetch_task.result(), fetch_task_2.result()]):
        pass

    print(decorated, with_default())
    return Local, [lambda: asyncio.gather(fetch(7), fetch(8))]
