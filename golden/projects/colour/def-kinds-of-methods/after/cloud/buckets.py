import asyncio
from typing import Self, final, overload, override


class Bucket:
    def __init__(self, name: str):
        self.name = name

    @classmethod
    async def open(cls, name: str) -> Self:
        await cls.check(name)
        return cls(name)

    @staticmethod
    async def check(name: str) -> None:
        await asyncio.sleep(0.01)
        assert name.islower()

    @overload
    async def get(self, key: str) -> str: ...
    @overload
    async def get(self, key: int) -> int: ...
    async def get(self, key):
        await asyncio.sleep(0.01)
        return key


class Mirror(Bucket):
    @override
    @final
    async def get(self, key):
        return await super().get(key) * 2
