import asyncio
from functools import partial

from jobs import again, load, ordered


async def main():
    print(await again(partial(load, "book"), "a"))
    print(await partial(load, "song")("c"))
    print(ordered(["b", "a"]))


if __name__ == "__main__":
    asyncio.run(main())
