import asyncio

log = []


async def visit(n):
    log.append(n)


async def main(page):
    async with asyncio.TaskGroup() as tg:
        for coroutine in [visit(page) for page in (1, 2)]:
            tg.create_task(coroutine)
    print(page, log)


async def inner():
    n = "outer"

    def show():
        return n

    async with asyncio.TaskGroup() as tg:
        for coroutine in [visit(n) for n in range(2)]:
            tg.create_task(coroutine)
    print(show(), log)


k = "module"


async def reads_module_name():
    async with asyncio.TaskGroup() as tg:
        for k in range(2):
            tg.create_task(visit(k))


asyncio.run(main("page"))
asyncio.run(inner())
asyncio.run(reads_module_name())
print(k)
