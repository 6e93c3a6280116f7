import asyncio
from operator import methodcaller

from pages import Page, download


async def main():
    sizes = map(methodcaller("get", "size"), [{"size": 1}, {"size": 2}])
    print(sum(sizes), await download("a"), await Page().get("b"))


if __name__ == "__main__":
    asyncio.run(main())
