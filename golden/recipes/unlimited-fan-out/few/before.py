import asyncio
import enum

NAMES = ["a", "b"]
SIZES = {"a": 1, "b": 2}
GROWING = ["a"]
GROWING.append("b")


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


async def fetch(*url):
    return url


async def main(urls):
    await asyncio.gather(*[fetch(url) for url in ("a", "b")])
    await asyncio.gather(*[fetch(url) for url in NAMES])
    await asyncio.gather(*[fetch(url) for url in enumerate(sorted(NAMES))])
    await asyncio.gather(*[fetch(url, n) for url, n in SIZES.items()])
    await asyncio.gather(*[fetch(url, n) for url, n in zip(NAMES, urls)])
    await asyncio.gather(*[fetch(colour) for colour in Colour])
    await asyncio.gather(*map(fetch, NAMES))
    await asyncio.gather(*[fetch(n) for n in range(10)])
    await asyncio.gather(*[fetch(n) for n in range(2 * 50)])
    await asyncio.gather(*[fetch(url) for url in urls[:5]])
    await asyncio.gather(*[fetch(url) for url in [url for url in NAMES if url]])
    # This one gets longer.
    await asyncio.gather(*[fetch(url) for url in GROWING])
