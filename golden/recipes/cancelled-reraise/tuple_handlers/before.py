import asyncio

PAUSE = 0.01


async def first():
    try:
        await asyncio.sleep(PAUSE)
    except (asyncio.CancelledError, OSError):
        print("no")
    print("first")


async def middle():
    try:
        await asyncio.sleep(PAUSE)
        raise ValueError("middle")
    except (OSError, asyncio.CancelledError, ValueError):
        print("no")
    print("middle")


async def last():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError
    except (ValueError, OSError, asyncio.CancelledError):
        print("no")
    print("last")


async def every_exception():
    try:
        await asyncio.sleep(PAUSE)
        raise KeyError
    except (Exception, asyncio.CancelledError):
        print("no")
    print("every")


async def main():
    await first()
    await middle()
    await last()
    await every_exception()


if __name__ == "__main__":
    asyncio.run(main())
