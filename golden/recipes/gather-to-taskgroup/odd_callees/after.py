import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


class Api:
    def __init__(self):
        self.handlers = [fetch]

    async def __call__(self, n):
        return n

    async def _load(self, n):
        return n

    async def both(self):
        async with asyncio.TaskGroup() as tg:
            load_task = tg.create_task(self._load(1))
            self_task = tg.create_task(self(2))
        return [load_task.result(), self_task.result()]


async def _(n):
    return n


async def _1(n):
    return n


async def user_task():
    return "user"


async def task(n):
    return n


def maker():
    return fetch


async def main():
    print(await Api().both())
    async with asyncio.TaskGroup() as tg:
        task_2 = tg.create_task(_(1))
        task_3 = tg.create_task(_1(2))
    print([task_2.result(), task_3.result()])
    async with asyncio.TaskGroup() as tg:
        user_task_2 = tg.create_task(user_task())
        other_task = tg.create_task(task(3))
    user, other = user_task_2.result(), other_task.result()
    print(user, other)
    async with asyncio.TaskGroup() as tg:
        task_2 = tg.create_task(task(4))
        user_task_2 = tg.create_task(user_task())
    print([task_2.result(), user_task_2.result()])
    api = Api()
    async with asyncio.TaskGroup() as tg:
        task_2 = tg.create_task(api.handlers[0](5))
        task_3 = tg.create_task(maker()(6))
        task_4 = tg.create_task((lambda: fetch(7))())
    print([task_2.result(), task_3.result(), task_4.result()])
    async with asyncio.TaskGroup() as tg:
        load_task = tg.create_task(Api()._load(8))
        load_task_2 = tg.create_task(Api()._load(9))
    print([load_task.result(), load_task_2.result()])


asyncio.run(main())
