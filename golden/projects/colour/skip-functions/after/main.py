import asyncio

from app.core import direct, middle, root, through


async def main():
    middle()
    root()
    await through()
    await direct()


if __name__ == "__main__":
    asyncio.run(main())
