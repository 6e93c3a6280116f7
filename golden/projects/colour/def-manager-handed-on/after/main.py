import asyncio

from app.db import Database


async def main():
    database = Database("main")
    async with database.session() as name:
        print("in", name)


if __name__ == "__main__":
    asyncio.run(main())
