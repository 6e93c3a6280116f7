import asyncio


class Reader:
    timeout = 5

    async def read(self, n=1):
        await asyncio.sleep(0)
        return n

    async def run(self, limit=5):
        async with asyncio.timeout(limit):
            a = await self.read()
        async with asyncio.timeout(self.timeout):
            b = await self.read()
        c = await asyncio.wait_for(self.read(limit := 3), limit)
        d = await asyncio.wait_for(self.read(self.change()), self.timeout)
        return a, b, c, d

    def change(self):
        self.timeout = 1
        return 2


print(asyncio.run(Reader().run()))
