import asyncio

from storage.kinds import Store


class Memory(Store):
    def __init__(self):
        self.values = {}

    async def save(self, key: str, value: bytes) -> int:
        self.values[key] = value
        return len(value)

    def close(self) -> None:
        self.values.clear()


class Slow(Memory):
    async def save(self, key: str, value: bytes) -> int:
        await asyncio.sleep(0.01)
        return await super().save(key, value)
