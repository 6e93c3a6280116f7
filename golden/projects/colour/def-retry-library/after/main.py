import asyncio

from app.work import load


async def main():
    print(await load("a"))


if __name__ == "__main__":
    asyncio.run(main())
