import asyncio
import logging


async def fetch(n):
    await asyncio.sleep(0)
    return n


class Crawler:
    async def crawl(self, pages):
        return await asyncio.gather(*[self.visit(page) for page in pages])

    async def visit(self, page):
        a, b = await asyncio.gather(fetch(page), fetch(page))
        return a + b


async def main():
    print(await Crawler().crawl([1, 2]))


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except Exception:
        logging.exception("failed")
        raise SystemExit(1)
