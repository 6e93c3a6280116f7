import asyncio
import enum
from naps import nap


class Kind(enum.Enum):
    SLOW = 1
    QUICK = 2

    async def load(self):
        await nap()
        return self.name


async def main():
    for kind in Kind:
        print(await kind.load())
    print(await Kind(1).load(), await Kind["QUICK"].load(), await Kind.SLOW.load())


if __name__ == "__main__":
    asyncio.run(main())
