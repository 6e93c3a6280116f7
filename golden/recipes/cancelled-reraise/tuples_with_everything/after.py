import asyncio

PAUSE = 0.01


async def with_exception():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError
    except asyncio.CancelledError:
        print("failed")
        raise
    except Exception:  # noqa: BLE001
        print("failed")


async def with_base_exception():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError
    except asyncio.CancelledError:
        print("failed")
        raise
    except BaseException:
        print("failed")


async def of_base_exception():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError
    except asyncio.CancelledError:
        raise
    except (BaseException, OSError):  # all of them
        print("failed")


async def main():
    await with_exception()
    await with_base_exception()
    await of_base_exception()


if __name__ == "__main__":
    asyncio.run(main())
