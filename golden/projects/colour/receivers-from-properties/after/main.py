import asyncio

from shop.store import Connection, Store


async def main() -> None:
    store = Store()
    store.connection = Connection()
    print(await store.get("a"), await store.connection.fetch("b"))


if __name__ == "__main__":
    asyncio.run(main())
