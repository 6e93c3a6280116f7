import asyncio

from chain import Link, forge


async def main():
    print((await forge((await forge(1)).weight + 1)).weight)
    first = Link(1)
    print((await first.join(Link(2))).weight)
    print((await first.join(await forge(3))).weight)


if __name__ == "__main__":
    asyncio.run(main())
