import asyncio

from app.ports import Port, read


async def main():
    print(await Port().send("a"), await read("b"))


if __name__ == "__main__":
    asyncio.run(main())
