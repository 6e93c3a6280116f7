import asyncio

from api import Client, flaky


async def main():
    print(await flaky("one"), await flaky("two"))
    client = Client()
    print((await client.fetch("k"))["k"])
    print([await flaky(n) for n in ("x", "y")])
    print(flaky.__name__, Client.fetch.__name__)


if __name__ == "__main__":
    asyncio.run(main())
