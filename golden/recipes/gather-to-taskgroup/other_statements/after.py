import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


class Places:
    async def remove(self, items):
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(0))
            fetch_task_2 = tg.create_task(fetch(1))
        del items[tuple([fetch_task.result(), fetch_task_2.result()])]
        print(items)

    async def choose(self):
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(2))
            fetch_task_2 = tg.create_task(fetch(3))
        match [fetch_task.result(), fetch_task_2.result()]:
            case [first, second]:
                print("matched", first, second)

    async def fail(self):
        async with asyncio.TaskGroup() as tg:
            fetch_task = tg.create_task(fetch(0))
            fetch_task_2 = tg.create_task(fetch(0))
        raise SystemExit(max([fetch_task.result(), fetch_task_2.result()]))


async def main():
    places = Places()
    await places.remove({(0, 1): "a", 2: "b"})
    await places.choose()
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    async with asyncio.Semaphore(await_count := len([fetch_task.result(), fetch_task_2.result()])):
        print(await_count)
    await places.fail()


asyncio.run(main())
