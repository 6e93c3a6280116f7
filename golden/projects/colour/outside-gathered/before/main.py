import asyncio
from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


async def make():
    return Slow()


async def main():
    slow = await make()
    print(slow.grab())
    first, second = await asyncio.gather(make(), make())
    print(first.grab(), second.grab())
    task = asyncio.create_task(make())
    print((await task).grab())


if __name__ == "__main__":
    asyncio.run(main())
