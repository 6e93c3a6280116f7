import asyncio

PAUSE = 0.01


async def with_both():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
    else:
        print("slept")
    finally:
        print("woken")


async def with_finally():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        pass
    finally:
        print("woken")


async def with_awaiting_finally():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
    finally:
        await asyncio.sleep(0)
        print("woken")


async def main():
    await with_both()
    await with_finally()
    await with_awaiting_finally()


if __name__ == "__main__":
    asyncio.run(main())
