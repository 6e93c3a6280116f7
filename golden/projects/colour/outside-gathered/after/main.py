import asyncio
from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return 1


async def make():
    return Slow()


async def main():
    slow = await make()
    print(await slow.grab())
    first, second = await asyncio.gather(make(), make())
    print(await first.grab(), await second.grab())
    task = asyncio.create_task(make())
    print(await (await task).grab())


if __name__ == "__main__":
    asyncio.run(main())
