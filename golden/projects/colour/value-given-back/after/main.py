import asyncio

from t import pick, process


async def main():
    print(await process([1, 2], "careful"), await process([1, 2], "x"), await pick("a")(), await pick("z")())
    f = pick("a")
    print(await f())


if __name__ == "__main__":
    asyncio.run(main())
