import asyncio


class Throttle:
    def __init__(self):
        self.count = 0

    async def wait(self):
        self.count += 1
        await asyncio.sleep(0.01)
        return self.count
