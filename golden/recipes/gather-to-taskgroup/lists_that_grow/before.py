import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(flag):
    jobs = []
    for n in range(2):
        jobs.append(fetch(n))
    if flag:
        jobs += [fetch(2)]
    jobs.extend(fetch(n) for n in (3, 4))
    print(await asyncio.gather(*jobs))
    waiting = []
    waiting.append(fetch(5))
    await asyncio.gather(*waiting)
    by_name = {"one": fetch(6), "two": fetch(7)}
    results = dict(zip(by_name, await asyncio.gather(*by_name.values())))
    print(results)


asyncio.run(main(True))
