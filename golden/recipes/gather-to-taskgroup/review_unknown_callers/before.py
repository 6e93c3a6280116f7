import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def load(numbers):
    """Called from who knows where."""
    first, second = await asyncio.gather(fetch(1), fetch(2))
    rest = await asyncio.gather(*[fetch(n) for n in numbers])
    return first, second, rest


class Loader:
    async def load(self):
        await asyncio.gather(fetch(1), fetch(2))

    async def __aenter__(self):
        self.results = await asyncio.gather(fetch(1), fetch(2))
        return self

    async def __aexit__(self, *reasons):
        pass
