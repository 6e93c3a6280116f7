"""A logger's `exception` is not that of a task."""

import asyncio
import logging

PAUSE = 0.01
logger = logging.getLogger(__name__)


async def monitor(pause=PAUSE):
    try:
        for _ in range(2):
            await asyncio.sleep(pause)
            try:
                print(1 / 0)
            except ZeroDivisionError:
                logger.exception("Error %s", "event")
    except asyncio.CancelledError:
        print("monitoring cancelled")


async def main():
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    await monitor()
    print("end")


if __name__ == "__main__":
    asyncio.run(main())
