import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    coroutines = (fetch(n) for n in range(2))
    print(await asyncio.gather(*coroutines), list(coroutines))
    one = iter([fetch(3), fetch(4)])
    results = await asyncio.gather(*one)
    print(results, list(one))
    made = [fetch(5), fetch(6)]
    await asyncio.gather(*made)
    print(len(made))
    made.clear()
    print(made)


asyncio.run(main())
