import asyncio

log = []


async def visit(n):
    await asyncio.sleep(0)
    log.append(n)


async def main(pages):
    await asyncio.gather(*[visit(page) for page in pages])
    print(log)
    await asyncio.gather(*(visit(page * 2) for page in pages if page > 1))
    print(log)
    for _ in range(2):
        await asyncio.gather(*[visit(n) for n in range(2)])
    print(log)


asyncio.run(main([1, 2, 3]))
