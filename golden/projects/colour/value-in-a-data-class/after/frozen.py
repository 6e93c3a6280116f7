import asyncio
from dataclasses import dataclass, field
from typing import Awaitable, Callable, Optional


@dataclass(frozen=True)
class Base:
    name: str


@dataclass(frozen=True)
class Command(Base):
    handler: Callable[[int], Awaitable[int]]
    after: Optional[Callable[[int], Awaitable[None]]] = None
    aliases: list = field(default_factory=list)


async def run(n: int) -> int:
    await asyncio.sleep(0.001)
    return n


async def done(n: int) -> None:
    print("done", n)


COMMANDS = (Command("run", run, after=done), Command(name="walk", handler=run))


async def main() -> None:
    for command in COMMANDS:
        n = await command.handler(1)
        if command.after:
            await command.after(n)
        print(command.name, n)
