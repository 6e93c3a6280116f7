class Retrying:
    async def fetch_twice(self):
        return await self.fetch() + await self.fetch()
