import asyncio

from logs.counting import count, first
from logs.reading import errors

TEXTS = ["I begin", "E one", "E two"]


async def main():
    print(await count(TEXTS), await first(TEXTS), await first([]))
    print([error async for error in errors(TEXTS)])


if __name__ == "__main__":
    asyncio.run(main())
