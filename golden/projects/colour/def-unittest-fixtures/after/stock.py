import asyncio


class Stock:
    def __init__(self):
        self.amounts = {}

    async def fill(self, name):
        await asyncio.sleep(0.01)
        self.amounts[name] = len(name)
