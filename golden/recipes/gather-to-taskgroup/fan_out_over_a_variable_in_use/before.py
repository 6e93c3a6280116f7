import asyncio

log = []


async def visit(n):
    log.append(n)


async def main(page):
    await asyncio.gather(*[visit(page) for page in (1, 2)])
    print(page, log)


async def inner():
    n = "outer"

    def show():
        return n

    await asyncio.gather(*[visit(n) for n in range(2)])
    print(show(), log)


k = "module"


async def reads_module_name():
    await asyncio.gather(*[visit(k) for k in range(2)])


asyncio.run(main("page"))
asyncio.run(inner())
asyncio.run(reads_module_name())
print(k)
