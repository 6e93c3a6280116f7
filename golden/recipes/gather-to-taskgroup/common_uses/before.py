import asyncio


async def fetch(key):
    await asyncio.sleep(0)
    return key.upper()


async def pair(key):
    return key, len(key)


async def main(keys):
    found = dict(zip(keys, await asyncio.gather(*map(fetch, keys))))
    print(found)
    print({key: page for key, page in zip(keys, await asyncio.gather(*(fetch(key) for key in keys)))})
    print([letter for page in await asyncio.gather(*[fetch(key) for key in keys]) for letter in page])
    for key, page in zip(keys, await asyncio.gather(*[fetch(key) for key in keys])):
        print(key, page)
    results = []
    results.extend(await asyncio.gather(*[fetch(key) for key in keys]))
    results += await asyncio.gather(fetch("x"), fetch("y"))
    print(results, "".join(await asyncio.gather(*[fetch(key) for key in keys])))
    first = next(iter(await asyncio.gather(fetch("p"), fetch("q"))))
    print(first)
    return dict(await asyncio.gather(*[pair(key) for key in keys]))


print(asyncio.run(main(["ab", "c"])))
