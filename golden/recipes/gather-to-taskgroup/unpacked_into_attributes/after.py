import asyncio


class Pair:
    left = right = None

    async def load(self, items):
        async with asyncio.TaskGroup() as tg:
            left_task = tg.create_task(one())
            right_task = tg.create_task(two())
        self.left, right = left_task.result(), right_task.result()
        print(self.left, right)
        async with asyncio.TaskGroup() as tg:
            right_task = tg.create_task(one())
            two_task = tg.create_task(two())
        self._right, items["key"] = right_task.result(), two_task.result()
        print(self._right, items)
        async with asyncio.TaskGroup() as tg:
            one_task = tg.create_task(one())
            one_task_2 = tg.create_task(one())
        items[0], items[1] = one_task.result(), one_task_2.result()
        print(items)


async def one():
    return 1


async def two():
    return 2


asyncio.run(Pair().load({}))
