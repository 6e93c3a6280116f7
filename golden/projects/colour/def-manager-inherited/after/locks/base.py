import asyncio


class Lease:
    name = "lease"

    async def __aenter__(self):
        print("take", self.name)
        return self

    async def __aexit__(self, *details):
        await asyncio.sleep(0.01)
        print("give back", self.name)
