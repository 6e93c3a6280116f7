import asyncio

from pier.boat import drift, key, row


async def main():
    print(await row(), drift())
    print(sorted(["b", "a"], key=key))


if __name__ == "__main__":
    asyncio.run(main())
