import asyncio

from app.machines import run


async def main():
    print(await run(3))


if __name__ == "__main__":
    asyncio.run(main())
