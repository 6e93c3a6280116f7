import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    coroutines = [fetch(n) for n in range(3)]
    print("built")
    results = await asyncio.gather(*coroutines)
    print(results, len(coroutines))

    jobs = (fetch(4), fetch(5))
    results = await asyncio.gather(*jobs)
    print(results)

    work = [fetch(n) for n in (6, 7)]
    await asyncio.gather(*work)
    print(len(work))


asyncio.run(main())
