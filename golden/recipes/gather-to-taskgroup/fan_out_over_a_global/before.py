import asyncio

n = m = "module"
log = []


async def visit(n):
    await asyncio.sleep(0)
    log.append(n)


async def main():
    global n
    await asyncio.gather(*[visit(n) for n in range(2)])
    outer = "main"

    async def inner():
        nonlocal outer
        await asyncio.gather(*[visit(outer) for outer in range(2)])

    await inner()
    await asyncio.gather(*[visit(m) for m in range(2)])
    print(n, outer, log)


asyncio.run(main())
print(n, m)
