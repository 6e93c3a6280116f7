import asyncio

PAUSE = 0.01


async def first():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    except OSError:
        print("network")
    except Exception as error:
        print("broken", error)
    print("first")


async def middle():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError("no network")
    except ValueError:
        print("value")
    except asyncio.CancelledError as error:
        print("cancelled", error)
        raise
    except OSError as error:
        print("network", error)
    print("middle")


async def last():
    try:
        await asyncio.sleep(PAUSE)
    except (ValueError, KeyError) as error:
        print("value", error)
    except Exception:
        raise
    except asyncio.CancelledError:
        raise
    print("last")


async def main():
    await first()
    await middle()
    await last()


if __name__ == "__main__":
    asyncio.run(main())
