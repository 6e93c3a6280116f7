import time
from typing import Callable, NamedTuple


class Command(NamedTuple):
    name: str
    handler: Callable[[list], None]


def run(args):
    time.sleep(0.001)
    print("run", args)


def show(args):
    print("show", args)


COMMANDS = {c.name: c for c in [Command("run", run), Command(name="show", handler=show)]}


def main():
    COMMANDS["run"].handler(["x"])
    name, handler = COMMANDS["show"]
    handler([name])


if __name__ == "__main__":
    main()
