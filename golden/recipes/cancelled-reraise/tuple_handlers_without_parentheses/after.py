"""Python 3.14 needs no parentheses here."""

import asyncio

PAUSE = 0.01


async def two():
    try:
        await asyncio.sleep(PAUSE)
        raise ValueError
    except asyncio.CancelledError:
        print("two")
        raise
    except ValueError:
        print("two")


async def three():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError
    except asyncio.CancelledError:
        print("three")
        raise
    except (ValueError, OSError):
        print("three")


async def main():
    await two()
    await three()


if __name__ == "__main__":
    asyncio.run(main())
