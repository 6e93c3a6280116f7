from asyncio import run, sleep


async def update(n):
    await sleep(0)
    return n


async def main(numbers):
    if numbers:
        import asyncio

        limit = asyncio.Semaphore(10)

        async def limited(n):
            async with limit:
                return await update(n)

        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(limited(n)) for n in numbers]
        print([task.result() for task in tasks])


run(main([1, 2]))
