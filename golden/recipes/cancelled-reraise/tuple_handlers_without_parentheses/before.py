"""Python 3.14 needs no parentheses here."""

import asyncio

PAUSE = 0.01


async def two():
    try:
        await asyncio.sleep(PAUSE)
        raise ValueError
    except ValueError, asyncio.CancelledError:
        print("two")


async def three():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError
    except ValueError, asyncio.CancelledError, OSError:
        print("three")


async def main():
    await two()
    await three()


if __name__ == "__main__":
    asyncio.run(main())
