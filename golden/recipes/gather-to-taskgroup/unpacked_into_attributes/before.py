import asyncio


class Pair:
    left = right = None

    async def load(self, items):
        self.left, right = await asyncio.gather(one(), two())
        print(self.left, right)
        self._right, items["key"] = await asyncio.gather(one(), two())
        print(self._right, items)
        items[0], items[1] = await asyncio.gather(one(), one())
        print(items)


async def one():
    return 1


async def two():
    return 2


asyncio.run(Pair().load({}))
