import asyncio
import functools


async def fetch(n, factor=1):
    await asyncio.sleep(0)
    return n * factor


class Api:
    async def get(self, n):
        return n

    async def all(self, addresses):
        return await asyncio.gather(*map(self.get, addresses))


async def main(children):
    print(await Api().all([1]))
    print(await asyncio.gather(*map(lambda n: fetch(n), range(2))))
    print(await asyncio.gather(*map(functools.partial(fetch, factor=2), range(2))))
    await asyncio.gather(*map(fetch, children))
    await asyncio.gather(*map(fetch, [1, 2]), fetch(3))
    fetched = await asyncio.gather(*list(map(fetch, sorted(children))))
    print(fetched)


asyncio.run(main([2, 1]))
