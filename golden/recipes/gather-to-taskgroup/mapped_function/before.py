import asyncio


async def fetch(url):
    await asyncio.sleep(0)
    return url.upper()


async def add(a, b):
    return a + b


async def main(urls):
    pages = await asyncio.gather(*map(fetch, urls))
    print(pages)
    await asyncio.gather(*map(fetch, urls))
    print(await asyncio.gather(*map(add, [1, 2, 3], [4, 5])))


asyncio.run(main(["a", "b"]))
