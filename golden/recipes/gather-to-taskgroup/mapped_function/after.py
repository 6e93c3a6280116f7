import asyncio


async def fetch(url):
    await asyncio.sleep(0)
    return url.upper()


async def add(a, b):
    return a + b


async def main(urls):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(url)) for url in urls]
    pages = [task.result() for task in tasks]
    print(pages)
    async with asyncio.TaskGroup() as tg:
        for url in urls:
            tg.create_task(fetch(url))
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(coroutine) for coroutine in map(add, [1, 2, 3], [4, 5])]
    print([task.result() for task in tasks])


asyncio.run(main(["a", "b"]))
