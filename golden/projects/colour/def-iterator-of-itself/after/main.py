import asyncio

from app.shelf import Shelf


async def main():
    print(await Shelf("one", "two").titles())


if __name__ == "__main__":
    asyncio.run(main())
