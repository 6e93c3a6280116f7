"""Tries again whatever fails, and takes a cancellation for a failure."""

import asyncio

PAUSE = 0.01


async def fetch(attempt):
    await asyncio.sleep(PAUSE)
    if attempt < 2:
        raise ConnectionError(attempt)
    return "page"


async def with_retries():
    for attempt in range(3):
        try:
            return await fetch(attempt)
        except (asyncio.CancelledError, asyncio.TimeoutError, OSError):
            print("attempt", attempt, "failed")
            await asyncio.sleep(0)


async def with_all_retries():
    attempt = 0
    while True:
        try:
            page = await fetch(attempt)
        except:  # noqa: E722
            attempt += 1
            continue
        return page


async def main():
    print(await with_retries())
    print(await with_all_retries())


if __name__ == "__main__":
    asyncio.run(main())
