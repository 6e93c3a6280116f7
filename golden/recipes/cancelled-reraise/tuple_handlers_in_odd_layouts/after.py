import asyncio

PAUSE = 0.01
NETWORK = (ConnectionError, EOFError)


async def over_lines():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("no")  # by whom?
        raise
    except (
        OSError,
        ValueError,
    ):
        print("no")  # by whom?


async def unpacked():
    try:
        await asyncio.sleep(PAUSE)
        raise EOFError
    except asyncio.CancelledError:
        print("no")
        raise
    except (*NETWORK,):
        print("no")


async def main():
    await over_lines()
    await unpacked()


if __name__ == "__main__":
    asyncio.run(main())
