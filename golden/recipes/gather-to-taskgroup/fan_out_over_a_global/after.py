import asyncio

n = m = "module"
log = []


async def visit(n):
    await asyncio.sleep(0)
    log.append(n)


async def main():
    global n
    async with asyncio.TaskGroup() as tg:
        for coroutine in [visit(n) for n in range(2)]:
            tg.create_task(coroutine)
    outer = "main"

    async def inner():
        nonlocal outer
        async with asyncio.TaskGroup() as tg:
            for coroutine in [visit(outer) for outer in range(2)]:
                tg.create_task(coroutine)

    await inner()
    async with asyncio.TaskGroup() as tg:
        for m in range(2):
            tg.create_task(visit(m))
    print(n, outer, log)


asyncio.run(main())
print(n, m)
