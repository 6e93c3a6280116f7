import asyncio
from typing import Awaitable, Callable, Optional


class Job:
    def __init__(self, name: str, action: Callable[[str], Awaitable[str]], after: Optional[Callable[[], Awaitable[None]]] = None) -> None:
        self.name = name
        self.action = action
        self._after = after

    async def run(self) -> str:
        if self.action is None:
            return ""
        result = await self.action(self.name)
        if self._after:
            await self._after()
        return result


class Loader:
    async def load(self, name: str) -> str:
        await asyncio.sleep(0.01)
        return name.upper()

    async def clear(self) -> None:
        await asyncio.sleep(0.01)
        print("cleared")

    def jobs(self) -> "list[Job]":
        return [Job("a", self.load), Job("b", action=plain, after=self.clear)]


async def plain(name: str) -> str:
    return name
