import asyncio
import contextlib

from res.things import held


async def main():
    async with contextlib.AsyncExitStack() as stack:
        names = [await stack.enter_async_context(held(name)) for name in "ab"]
        print(names)


if __name__ == "__main__":
    asyncio.run(main())
