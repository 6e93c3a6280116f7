import asyncio

from machine import by_machine
from press import by_hand


def main():
    print(by_hand(["red"]))
    asyncio.run(by_machine(["white"]))


if __name__ == "__main__":
    main()
