import asyncio
from abc import ABC, abstractmethod


class Animal(ABC):
    @abstractmethod
    async def feed(self): ...

    async def day(self):
        return f"{type(self).__name__}: {await self.feed()}"


class Bear(Animal):
    async def feed(self):
        await asyncio.sleep(0)
        return "honey"


class Cub(Bear):
    async def feed(self):
        return await super().feed() + " and milk"


class Owl(Animal):
    async def feed(self):
        return "mice"
