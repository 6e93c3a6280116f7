import asyncio

from app.work import load, name


async def main():
    print(await load("k"), await name("k"))


if __name__ == "__main__":
    asyncio.run(main())
