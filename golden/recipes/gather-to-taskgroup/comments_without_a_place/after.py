import asyncio


async def fetch(n):
    return n


async def main(numbers):
    async with asyncio.TaskGroup() as tg:
        tasks = [
            tg.create_task(fetch(n))  # each
            for n in numbers  # of all
        ]
    results = [task.result() for task in tasks]
    print(results)
    results = await asyncio.gather(*map(
        fetch,  # what
        numbers,  # with what
    ))
    print(results)
    results = await asyncio.gather(
        fetch(1),  # first
        *[fetch(n) for n in numbers],  # then
    )
    await (  # one
        asyncio.gather(  # two
            fetch(1)  # three
        )  # four
    )


asyncio.run(main([1, 2]))
