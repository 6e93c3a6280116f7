import asyncio
from abc import ABC, abstractmethod
from typing import Protocol


class Job(ABC):
    @abstractmethod
    async def work(self):
        ...

    async def start(self):
        asyncio.ensure_future(self.work())


class Worker(Protocol):
    async def work(self) -> int:
        ...


async def main(worker: Worker):
    asyncio.create_task(worker.work())
