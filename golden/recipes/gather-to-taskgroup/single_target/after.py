import asyncio


class Client:
    async def get(self, path):
        await asyncio.sleep(0)
        return path.upper()


async def fetch_user(number):
    return number


async def main(client: Client):
    async with asyncio.TaskGroup() as tg:
        fetch_user_task = tg.create_task(fetch_user(1))
        get_task = tg.create_task(client.get("a"))
        fetch_user_task_2 = tg.create_task(fetch_user(2))
    results = [fetch_user_task.result(), get_task.result(), fetch_user_task_2.result()]
    print(results)
    async with asyncio.TaskGroup() as tg:
        get_task = tg.create_task(client.get("b"))
        sleep_task = tg.create_task(asyncio.sleep(0, 3))
    results: list = [get_task.result(), sleep_task.result()]
    print(results)
    async with asyncio.TaskGroup() as tg:
        fetch_user_task = tg.create_task(fetch_user(4))
        fetch_user_task_2 = tg.create_task(fetch_user(5))
    first = second = [fetch_user_task.result(), fetch_user_task_2.result()]
    print(first is second, first)
    async with asyncio.TaskGroup() as tg:
        fetch_user_task = tg.create_task(fetch_user(6))
        fetch_user_task_2 = tg.create_task(fetch_user(7))
    results += [fetch_user_task.result(), fetch_user_task_2.result()]
    print(results)


asyncio.run(main(Client()))
