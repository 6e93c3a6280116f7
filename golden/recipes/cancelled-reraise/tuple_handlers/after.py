import asyncio

PAUSE = 0.01


async def first():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("no")
        raise
    except OSError:
        print("no")
    print("first")


async def middle():
    try:
        await asyncio.sleep(PAUSE)
        raise ValueError("middle")
    except asyncio.CancelledError:
        print("no")
        raise
    except (OSError, ValueError):
        print("no")
    print("middle")


async def last():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError
    except asyncio.CancelledError:
        print("no")
        raise
    except (ValueError, OSError):
        print("no")
    print("last")


async def every_exception():
    try:
        await asyncio.sleep(PAUSE)
        raise KeyError
    except asyncio.CancelledError:
        print("no")
        raise
    except Exception:
        print("no")
    print("every")


async def main():
    await first()
    await middle()
    await last()
    await every_exception()


if __name__ == "__main__":
    asyncio.run(main())
