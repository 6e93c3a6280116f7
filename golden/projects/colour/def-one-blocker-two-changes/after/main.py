import asyncio

from app.io import write
from app.pages import Page


async def main():
    page = Page("a")
    await write(page.title(), page.text)


if __name__ == "__main__":
    asyncio.run(main())
