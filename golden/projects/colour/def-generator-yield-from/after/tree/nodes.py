import asyncio


class Folder:
    def __init__(self, name, entries: "list[Folder]"):
        self.name = name
        self.entries = entries

    async def walk(self):
        await asyncio.sleep(0.001)
        yield self.name
        for entry in self.entries:
            async for item in entry.walk():
                yield item
