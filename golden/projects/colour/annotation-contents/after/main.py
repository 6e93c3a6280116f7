import asyncio

from lib import Row, Store, public


async def main():
    store = Store({"a": Row()}, [Row()])
    store.rows["x"] = Row()
    print(await store.run())
    print(await public([Row()]))


if __name__ == "__main__":
    asyncio.run(main())
