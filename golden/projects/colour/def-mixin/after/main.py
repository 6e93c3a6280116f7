import asyncio

from app.clients import Client


async def main():
    print(await Client().fetch_twice())


if __name__ == "__main__":
    asyncio.run(main())
