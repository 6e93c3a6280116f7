import asyncio


class Store:
    async def find(self, key: str) -> str:
        await asyncio.sleep(0.01)
        return key.upper()
