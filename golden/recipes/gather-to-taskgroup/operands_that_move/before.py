import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(keys):
    print(sum(await asyncio.gather(*[fetch(n) for n in range(4)])))
    print(dict(zip(keys, await asyncio.gather(fetch(1), fetch(2)))))
    for value in await asyncio.gather(*[fetch(key) for key in keys]):
        print(value)
    print(f"{await asyncio.gather(fetch(3), fetch(4))!r:>10}")
    if any(await asyncio.gather(fetch(0), fetch(1))):
        print("any")
    assert await asyncio.gather(fetch(5), fetch(6)) == [5, 6]
    values = {"all": await asyncio.gather(fetch(7), fetch(8))}
    print(values, *await asyncio.gather(fetch(9), fetch(10)))
    print([n + 1 for n in await asyncio.gather(fetch(11), fetch(12))])
    with_walrus = len(found := await asyncio.gather(fetch(13), fetch(14)))
    print(with_walrus, found)
    return tuple(await asyncio.gather(fetch(15), fetch(16)))


print(asyncio.run(main(["a", "b"])))
