import time
from dataclasses import dataclass
from typing import Callable


@dataclass
class Command:
    name: str
    handler: Callable[[list], None]
    help: str = ""


def run(args):
    time.sleep(0.001)
    print("run", args)


def show(args):
    print("show", args)


COMMANDS = [Command("run", run, help="runs"), Command("show", show)]
BY_NAME = {c.name: c for c in COMMANDS}


def main():
    BY_NAME["run"].handler(["x"])
    for command in COMMANDS:
        print(command.name, command.help)
        command.handler([])
