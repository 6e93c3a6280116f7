import asyncio

from naps import nap


class Condition:
    async def grab(self):
        await nap()
        return 1


class Field:
    def __eq__(self, other):
        return Condition()

    def __lt__(self, other):
        return Condition()

    __hash__ = None


async def main():
    print(await (Field() == 3).grab(), await (Field() < 3).grab())


if __name__ == "__main__":
    asyncio.run(main())
