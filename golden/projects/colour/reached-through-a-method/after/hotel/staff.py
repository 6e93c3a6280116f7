import asyncio


class Porter:
    def __init__(self, name):
        self.name = name

    async def carry(self, bags):
        for bag in bags:
            await self._lift(bag)
        return self

    async def _lift(self, bag):
        await asyncio.sleep(0)
        print(self.name, "lifts", bag)
