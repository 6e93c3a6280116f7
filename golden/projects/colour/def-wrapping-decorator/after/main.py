import asyncio

from app.work import store


async def main():
    await store("k", 4)


if __name__ == "__main__":
    asyncio.run(main())
