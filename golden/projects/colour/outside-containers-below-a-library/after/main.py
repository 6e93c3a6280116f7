import argparse
import asyncio
import collections
import threading
from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return 1


class Table(collections.UserDict):
    pass


class Kept(dict):
    pass


class Local(threading.local):
    pass


async def main():
    table = Table()
    table["x"] = Slow()
    print(await table["x"].grab())
    print(await table.data["x"].grab())


if __name__ == "__main__":
    asyncio.run(main())
