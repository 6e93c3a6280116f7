import asyncio

from pages import pages


async def main():
    async for text in pages(2):
        print(text)
    print([text.upper() async for text in pages(2)])
    print([page async for page in pages(1)])


if __name__ == "__main__":
    asyncio.run(main())
