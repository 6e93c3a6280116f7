import asyncio


class Client:
    def __init__(self):
        self._limit = asyncio.Semaphore(5)

    async def get(self, url):
        async with self._limit:
            return url

    async def get_all(self, urls):
        return await asyncio.gather(*[self.get(url) for url in urls])

    async def indirect(self, url):
        return await self.get(url)

    async def get_indirectly(self, urls):
        return await asyncio.gather(*[self.indirect(url) for url in urls])


async def with_limit(limit, work):
    async with limit:
        return await work


async def fetch(url):
    async with asyncio.timeout(3):
        return url


async def main(urls):
    limit = asyncio.Semaphore(3)

    async def bounded(url):
        async with limit:
            return await fetch(url)

    await asyncio.gather(*[bounded(url) for url in urls])
    await asyncio.gather(*[with_limit(limit, fetch(url)) for url in urls])
    await asyncio.gather(*map(bounded, urls))
    # A limit of time is none of number.
    await asyncio.gather(*[fetch(url) for url in urls])
