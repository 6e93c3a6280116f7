import asyncio


class Pages:
    """The pages of a search, one by one."""

    def __init__(self, count):
        self.count = count
        self.number = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.number == self.count:
            raise StopAsyncIteration
        await asyncio.sleep(0.01)
        self.number += 1
        return f"page {self.number}"


class Entries:
    def __init__(self, pages: Pages):
        self.pages = pages

    async def __aiter__(self):
        async for page in self.pages:
            yield page.split()
