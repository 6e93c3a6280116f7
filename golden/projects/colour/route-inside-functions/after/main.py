import asyncio

from pottery import make, make_set


async def main():
    print(await make("cup"))
    print(await make_set(["jug", "bowl"]))


if __name__ == "__main__":
    asyncio.run(main())
