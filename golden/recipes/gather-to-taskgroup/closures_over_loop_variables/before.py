import asyncio

kept = []


async def keep(function):
    await asyncio.sleep(0)
    kept.append(function)


async def main():
    await asyncio.gather(*[keep(lambda: n) for n in range(2)])
    await asyncio.gather(*[keep(lambda: n) for n in "ab"])
    await asyncio.gather(*[keep(lambda n=n: n) for n in "xy"])
    print([function() for function in kept])


asyncio.run(main())
