import asyncio

from api.pages import Entries, Pages


async def main():
    async for page in Pages(2):
        print(page)
    entries = Entries(Pages(3))
    print([words[1] async for words in entries if words])


if __name__ == "__main__":
    asyncio.run(main())
