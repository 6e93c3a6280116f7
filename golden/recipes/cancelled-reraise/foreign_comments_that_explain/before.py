"""A comment at the swallow says that somebody wanted it: it is to be read before."""

import asyncio

PAUSE = 0.01


async def timer(pause=PAUSE):
    try:
        await asyncio.sleep(pause)
        print("over")
    except asyncio.CancelledError:
        pass  # expected when the timer is set again


async def touch(pause=PAUSE):
    try:
        await asyncio.sleep(pause)
        print("touched")
    except asyncio.CancelledError:
        # Cancellations are normal exits.
        pass


async def poll(pause=PAUSE):
    try:
        await asyncio.sleep(pause)
        print("polled")
    except asyncio.CancelledError:
        print("cancelled")  # for the log


async def main():
    await timer()
    await touch()
    await poll()


if __name__ == "__main__":
    asyncio.run(main())
