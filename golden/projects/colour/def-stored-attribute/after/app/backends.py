import asyncio


class Disk:
    async def fetch_all(self):
        await asyncio.sleep(0.01)
        return ["disk"]


class Memory:
    def fetch_all(self):
        return ["memory"]
