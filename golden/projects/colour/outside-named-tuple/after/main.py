import asyncio

from lib import Pair, Slow, Trio


async def main():
    print(await Pair(Slow(), 2).left.grab())
    print(await Trio(Slow(), 2).left.grab())
    left, right = Pair(Slow(), 2)
    print(await left.grab())
    for item in Pair(Slow(), Slow()):
        print(await item.grab())


if __name__ == "__main__":
    asyncio.run(main())
