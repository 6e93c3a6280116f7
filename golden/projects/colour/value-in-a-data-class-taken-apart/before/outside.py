import time
from dataclasses import asdict, dataclass


@dataclass
class Command:
    name: str
    handler: object


def run(args):
    time.sleep(0.001)
    print("run", args)


C = Command("run", run)


def main():
    C.handler(1)
    asdict(C)["handler"](2)


if __name__ == "__main__":
    main()
