import asyncio

PAUSE = 0.01
NETWORK = (ConnectionError, EOFError)


async def over_lines():
    try:
        await asyncio.sleep(PAUSE)
    except (
        OSError,
        asyncio.CancelledError,
        ValueError,
    ):
        print("no")  # by whom?


async def unpacked():
    try:
        await asyncio.sleep(PAUSE)
        raise EOFError
    except (*NETWORK, asyncio.CancelledError):
        print("no")


async def main():
    await over_lines()
    await unpacked()


if __name__ == "__main__":
    asyncio.run(main())
