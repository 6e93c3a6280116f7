import time
from dataclasses import dataclass, field
from typing import Callable, Optional


@dataclass(frozen=True)
class Base:
    name: str


@dataclass(frozen=True)
class Command(Base):
    handler: Callable[[int], int]
    after: Optional[Callable[[int], None]] = None
    aliases: list = field(default_factory=list)


def run(n: int) -> int:
    time.sleep(0.001)
    return n


def done(n: int) -> None:
    print("done", n)


COMMANDS = (Command("run", run, after=done), Command(name="walk", handler=run))


def main() -> None:
    for command in COMMANDS:
        n = command.handler(1)
        if command.after:
            command.after(n)
        print(command.name, n)
