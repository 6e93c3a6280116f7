import asyncio
import itertools
from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return 1


async def main():
    groups = [[Slow()], [Slow()]]
    for one in itertools.chain.from_iterable(groups):
        print(await one.grab())
    for key, ones in itertools.groupby([Slow()], key=id):
        for one in ones:
            print(await one.grab())


if __name__ == "__main__":
    asyncio.run(main())
