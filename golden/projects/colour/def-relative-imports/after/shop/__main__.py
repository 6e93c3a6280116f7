import asyncio

from .views.page import show


async def main():
    print(await show())


if __name__ == "__main__":
    asyncio.run(main())
