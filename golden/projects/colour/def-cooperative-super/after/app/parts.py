import asyncio


class Part:
    async def describe(self):
        return "part"


class Coloured(Part):
    async def describe(self):
        return "coloured " + await super().describe()


class Heavy(Part):
    async def describe(self):
        await asyncio.sleep(0.01)
        return "heavy " + await super().describe()
