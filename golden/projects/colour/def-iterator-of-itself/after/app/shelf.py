import asyncio


class Shelf:
    def __init__(self, *books):
        self.books = books

    async def __aiter__(self):
        for book in self.books:
            await asyncio.sleep(0.001)
            yield book

    async def titles(self):
        return [book.title() async for book in self]
