import asyncio


class Catalogue:
    async def describe_item(self, number):
        await asyncio.sleep(0.001)
        return f"item {number}"

    async def total(self, numbers):
        await asyncio.sleep(0.001)
        return sum(numbers)

    async def close(self):
        await asyncio.sleep(0.001)


class Report:
    def __init__(self, catalogue):
        self.catalogue = catalogue

    async def lines(self):
        return [await self.catalogue.describe_item(1), str(await self.catalogue.total([1]))]
