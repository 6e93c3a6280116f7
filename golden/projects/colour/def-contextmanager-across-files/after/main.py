import asyncio

from db import queries


async def main():
    print(await queries.query("a"))
    print(await queries.copy("b", "c"))


if __name__ == "__main__":
    asyncio.run(main())
