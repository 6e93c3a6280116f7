import asyncio

log = []


async def visit(n):
    await asyncio.sleep(0)
    log.append(n)


async def main(pages):
    async with asyncio.TaskGroup() as tg:
        for page in pages:
            tg.create_task(visit(page))
    print(log)
    async with asyncio.TaskGroup() as tg:
        for page in pages:
            if page > 1:
                tg.create_task(visit(page * 2))
    print(log)
    for _ in range(2):
        async with asyncio.TaskGroup() as tg:
            for n in range(2):
                tg.create_task(visit(n))
    print(log)


asyncio.run(main([1, 2, 3]))
