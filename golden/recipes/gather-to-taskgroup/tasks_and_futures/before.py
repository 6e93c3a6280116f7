import asyncio
from concurrent.futures import ThreadPoolExecutor


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(fetch(1))
    print(await asyncio.gather(task, fetch(2)))
    tasks = [asyncio.create_task(fetch(n)) for n in range(2)]
    print(await asyncio.gather(*tasks))
    print(await asyncio.gather(*(asyncio.create_task(fetch(n)) for n in range(2))))
    print(await asyncio.gather(asyncio.ensure_future(fetch(3)), fetch(4)))
    print(await asyncio.gather(loop.create_task(fetch(3)), fetch(4)))
    with ThreadPoolExecutor() as pool:
        a, b = await asyncio.gather(loop.run_in_executor(pool, int, "5"), loop.run_in_executor(None, int, "6"))
    future = loop.create_future()
    future.set_result(7)
    print(a, b, await asyncio.gather(fetch(8), future))
    print(await asyncio.gather(fetch(9), asyncio.gather(fetch(10), fetch(11))))
    print(await asyncio.gather(asyncio.shield(fetch(12)), fetch(13)))
    print(await asyncio.gather(fetch(14), asyncio.wrap_future(pool.submit(int, "15"))))
    other = [fetch(16), asyncio.create_task(fetch(17))]
    print(await asyncio.gather(*other))


async def of_a_parameter(task: asyncio.Task, futures: list[asyncio.Future]):
    await asyncio.gather(task, fetch(1))
    await asyncio.gather(*futures)


class Box:
    def __init__(self):
        self.tasks: list[asyncio.Task] = []

    async def wait(self):
        await asyncio.gather(*self.tasks)


asyncio.run(main())
