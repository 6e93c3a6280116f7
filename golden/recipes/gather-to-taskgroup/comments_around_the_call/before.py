import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    # above the first
    a, b = await asyncio.gather(fetch(1), fetch(2))  # behind the first
    # between
    await asyncio.gather(fetch(a), fetch(b))  # behind the second
    # above the third

    results = await asyncio.gather(*[fetch(n) for n in range(2)])  # noqa: E501
    # below the third
    print(results)  # not ours
    if results:
        # above the fourth
        return await asyncio.gather(fetch(3), fetch(4))  # behind the fourth
        # below the fourth
    # the end


print(asyncio.run(main()))
