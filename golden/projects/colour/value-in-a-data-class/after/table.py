import asyncio
from dataclasses import dataclass
from typing import Awaitable, Callable


@dataclass
class Command:
    name: str
    handler: Callable[[list], Awaitable[None]]
    help: str = ""


async def run(args):
    await asyncio.sleep(0.001)
    print("run", args)


async def show(args):
    print("show", args)


COMMANDS = [Command("run", run, help="runs"), Command("show", show)]
BY_NAME = {c.name: c for c in COMMANDS}


async def main():
    await BY_NAME["run"].handler(["x"])
    for command in COMMANDS:
        print(command.name, command.help)
        await command.handler([])
