import asyncio


class Feed:
    def __init__(self, name):
        self.name = name

    async def fetch(self):
        await asyncio.sleep(0.01)
        return [self.name]

    def title(self):
        return self.name.title()
