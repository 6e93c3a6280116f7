import asyncio

from lib import Client, run
from test_lib import check


async def main():
    print(await run(Client()), await check())


if __name__ == "__main__":
    asyncio.run(main())
