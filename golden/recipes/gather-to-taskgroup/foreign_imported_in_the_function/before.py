from asyncio import gather, run, sleep


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

        print(await gather(*[limited(n) for n in numbers]))


run(main([1, 2]))
